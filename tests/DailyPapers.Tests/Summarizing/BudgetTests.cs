using DailyPapers.Papers;
using DailyPapers.Summarizing;

namespace DailyPapers.Tests.Summarizing;

/// <summary>In these tests a token costs a dollar.</summary>
public sealed class BudgetTests
{
    private static readonly ModelPrice Dollar = new() { Input = 1_000_000, Output = 1_000_000 };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_an_answer_cost_takes_the_place_of_what_was_set_aside()
    {
        var budget = new Budget(100, Dollar);
        using (var first = await budget.ReserveAsync(Most(60), Token))
            first!.Charge(Used(10));
        budget.Spent.ShouldBe(10);
        (await budget.ReserveAsync(Most(90), Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_fits_only_later_waits_and_what_never_fits_does_not()
    {
        var budget = new Budget(100, Dollar);
        var first = await budget.ReserveAsync(Most(60), Token);
        var second = budget.ReserveAsync(Most(50), Token);
        second.IsCompleted.ShouldBeFalse();
        (await budget.ReserveAsync(Most(101), Token)).ShouldBeNull();

        first!.Charge(Used(20));
        (await second).ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_waits_in_vain_is_told_when_the_last_request_has_ended()
    {
        var budget = new Budget(100, Dollar);
        var first = await budget.ReserveAsync(Most(60), Token);
        var second = budget.ReserveAsync(Most(50), Token);
        first!.Lose().ShouldBe(60);
        (await second).ShouldBeNull();
        (await budget.ReserveAsync(Most(40), Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_request_that_was_not_billed_gives_its_money_back()
    {
        var budget = new Budget(100, Dollar);
        (await budget.ReserveAsync(Most(100), Token))!.Dispose();
        budget.Spent.ShouldBe(0);
        (await budget.ReserveAsync(Most(100), Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Small_requests_do_not_slip_past_a_large_one_that_waits()
    {
        var budget = new Budget(100, Dollar);
        var first = await budget.ReserveAsync(Most(60), Token);
        var large = budget.ReserveAsync(Most(80), Token);
        var small = budget.ReserveAsync(Most(10), Token);
        (large.IsCompleted, small.IsCompleted).ShouldBe((false, false));

        first!.Charge(Used(10));
        (await large)!.Charge(Used(80));
        (await small).ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_gives_up_waiting_lets_those_behind_through()
    {
        using var impatient = new CancellationTokenSource();
        var budget = new Budget(100, Dollar);
        var first = await budget.ReserveAsync(Most(60), Token);
        var large = budget.ReserveAsync(Most(80), impatient.Token);
        var small = budget.ReserveAsync(Most(40), Token);

        await impatient.CancelAsync();
        (await small).ShouldNotBeNull();
        await Should.ThrowAsync<OperationCanceledException>(() => large);
        first!.Dispose();
        (await budget.ReserveAsync(Most(60), Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_costs_nothing_is_sent_whatever_the_limit_is()
    {
        (await new Budget(0, new ModelPrice { Input = 0, Output = 0 }).ReserveAsync(Most(1000), Token)).ShouldNotBeNull();
        (await new Budget(0, Dollar).ReserveAsync(Most(2), Token)).ShouldBeNull();
        (await new Budget(null, Dollar).ReserveAsync(Most(1000), Token)).ShouldNotBeNull();
        (await new Budget(null, null).ReserveAsync(Most(1000), Token))!.Lose().ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_whose_tokens_the_server_does_not_tell_counts_in_full()
    {
        var budget = new Budget(100, Dollar);
        (await budget.ReserveAsync(Most(60), Token))!.Charge(null);
        budget.Spent.ShouldBe(60);
        (await budget.ReserveAsync(Most(40), Token))!.Charge(Used(1) with { IsEstimated = true });
        budget.Spent.ShouldBe(100);
    }

    [Fact]
    public async Task A_server_that_bills_more_than_can_be_gets_wider_reservations_also_for_requests_under_way()
    {
        var budget = new Budget(1000, Dollar);
        var other = await budget.ReserveAsync(Most(100), Token);
        (await budget.ReserveAsync(Most(100), Token))!.Charge(Used(300));
        // 300 are spent, 300 may be billed for the other one, and a third one may take 300.
        (await budget.ReserveAsync(Most(100), Token)).ShouldNotBeNull();
        budget.ReserveAsync(Most(40), Token).IsCompleted.ShouldBeFalse();
        other!.Lose().ShouldBe(300);
    }

    [Fact]
    public async Task A_reservation_is_closed_once()
    {
        var budget = new Budget(100, Dollar);
        using var reservation = await budget.ReserveAsync(Most(60), Token);
        reservation!.Charge(Used(10));
        reservation.Lose().ShouldBeNull();
        reservation.Charge(Used(20));
        budget.Spent.ShouldBe(10);
    }

    [Fact]
    public async Task Side_by_side_nobody_is_forgotten_and_the_limit_holds()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var (limit, billed) = (random.Next(0, 500), 0L);
            var budget = new Budget(limit, Dollar);
            var requests = Enumerable.Range(0, 40).Select(_ => (Most: random.Next(2, 120), Share: random.NextDouble(), End: random.Next(3))).ToList();
            await Task.WhenAll(requests.Select(request => Task.Run(async () =>
            {
                using var reservation = await budget.ReserveAsync(Most(request.Most), Token);
                if (reservation is null)
                    return;
                await Task.Yield();
                var cost = request.End == 0 ? 0 : request.End == 1 ? request.Most : (long)(request.Most * request.Share);
                Interlocked.Add(ref billed, cost);
                if (request.End == 1)
                    reservation.Lose();
                else if (request.End == 2)
                    reservation.Charge(Used(cost));
            }, Token)));
            billed.ShouldBeLessThanOrEqualTo(limit);
            budget.Spent.ShouldBe(billed);
        }
    }

    [Fact]
    public void The_bound_of_a_request_is_above_any_tokenizer_that_works_on_bytes()
    {
        var body = System.Text.Encoding.UTF8.GetByteCount("안녕 \"toys\"");
        var bound = RequestBound.Of(body, messages: 2, outputTokens: 6000);
        bound.OutputTokens.ShouldBe(6000);
        bound.InputTokens.ShouldBeGreaterThan(body + System.Text.Encoding.UTF8.GetByteCount(AnswerSchema.Text));
    }

    private static RequestBound Most(long dollars) => new(dollars / 2, dollars - (dollars / 2));

    private static TokenUsage Used(long dollars) => new(dollars / 2, 0, 0, dollars - (dollars / 2), 0, IsEstimated: false);
}
