using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Diagnosing;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>Asks Telegram whose token it is and whether the bot sees its chat; nothing is posted.</summary>
internal sealed class TelegramExamination(Configured<TelegramSettings> configured, Network network) : IExamination
{
    public string Key => TelegramSettings.Channel.Key;

    public Sentence Name => new("Telegram 봇", "Telegram bot");

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) =>
        TelegramSettings.Channel.ExamineAsync(configured, telegram => telegram.Api.Authority, telegram => AskAsync(telegram, cancellationToken));

    internal static Diagnosis KeyRefused(string korean, string english) => TelegramSettings.Channel.Trouble(
        "invalid-token",
        new Sentence(korean, english),
        new Sentence("Telegram의 @BotFather에서 봇의 토큰을 복사해 TELEGRAM_BOT_TOKEN에 설정하세요.", "Copy the bot's token from @BotFather into TELEGRAM_BOT_TOKEN."));

    private async Task<Diagnosis> AskAsync(TelegramSettings telegram, CancellationToken cancellationToken)
    {
        var client = new TelegramClient(network.Client, telegram);
        var me = await client.GetMeAsync(cancellationToken);
        if (!me.IsOk)
            return IsRefusal(me, 401, 404) ? KeyRefused($"Telegram에서 토큰을 받아들이지 않았습니다({Said(me)}).", $"Telegram does not take the token ({Said(me)}).") : TelegramSettings.Channel.Unexpected(me);
        var chat = await client.GetChatAsync(cancellationToken);
        return chat.IsOk ? Known(me, chat) : MovedTo(chat) is { } moved ? Moved(moved) : IsRefusal(chat, 400, 403) ? NoChat(chat, telegram) : TelegramSettings.Channel.Unexpected(chat);
    }

    // A page in between has the same numbers, and says nothing as Telegram does.
    private static bool IsRefusal(ChannelAnswer answer, int one, int other) => (answer.Status == one || answer.Status == other) && answer.Text("description") is not null;

    private static long? MovedTo(ChannelAnswer answer) =>
        answer.Body?["parameters"] is JsonObject parameters && parameters["migrate_to_chat_id"] is JsonValue value && value.TryGetValue<long>(out var id) ? id : null;

    private static Diagnosis Known(ChannelAnswer me, ChannelAnswer chat)
    {
        var (bot, title) = (me.Text("result", "username") ?? "?", chat.Text("result", "title") ?? chat.Text("result", "username") ?? chat.Text("result", "first_name") ?? "?");
        var isChannel = chat.Text("result", "type") == "channel";
        return Diagnosis.Well(new Sentence(
            $"봇 @{bot}의 토큰이 유효하고 대화방 {title}도 찾았습니다." + (isChannel ? " 채널에 글을 쓰려면 봇이 그 채널의 관리자여야 합니다." : ""),
            $"The token of @{bot} is valid, and the chat {title} is there." + (isChannel ? " To write to a channel, the bot must be one of its administrators." : "")));
    }

    private static Diagnosis NoChat(ChannelAnswer answer, TelegramSettings telegram) => TelegramSettings.Channel.Trouble(
        "chat-not-found",
        new Sentence($"대화방 {ForeignText.Of(telegram.Chat)} 안에 봇이 없거나 그런 대화방이 없습니다({Said(answer)}).", $"The bot does not get to the chat {ForeignText.Of(telegram.Chat)} ({Said(answer)})."),
        new Sentence(
            "봇을 대화방에 초대하고(1:1 대화라면 봇에게 먼저 말을 걸고) TELEGRAM_CHAT_ID에 대화방의 번호나 @이름을 설정하세요. 그룹의 번호는 -로 시작합니다.",
            "Invite the bot to the chat (write to it first, if you are to be its only reader), and set TELEGRAM_CHAT_ID to the chat's number or @name. A group's number starts with a minus."));

    private static Diagnosis Moved(long id)
    {
        var number = id.ToString(CultureInfo.InvariantCulture);
        return TelegramSettings.Channel.Trouble(
            "chat-moved",
            new Sentence("그룹이 슈퍼그룹으로 바뀌어 번호가 달라졌습니다.", "The group has become a supergroup, which has another number."),
            new Sentence($"TELEGRAM_CHAT_ID에 새 번호 {number} 값을 설정하세요.", $"Set TELEGRAM_CHAT_ID to its new number, {number}."));
    }

    private static string Said(ChannelAnswer answer) => answer.Text("description") ?? "?";
}
