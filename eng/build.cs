#:property PublishAot=false

using System.Diagnostics;
using System.Text.RegularExpressions;

// ./build [restore|format|compile|test|docs ...]   without a step: all of them, in this order.
var steps = new Dictionary<string, Func<int>>
{
    ["restore"] = () => Run("dotnet", "restore DailyPapers.slnx --locked-mode"),
    ["format"] = () => Run("dotnet", "format whitespace DailyPapers.slnx --verify-no-changes --no-restore"),
    ["compile"] = () => Run("dotnet", "build DailyPapers.slnx --no-restore -warnaserror"),
    ["test"] = Tests,
    ["docs"] = Docs,
};

var unknown = args.Where(arg => !steps.ContainsKey(arg)).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine($"build: no step '{string.Join("', '", unknown)}'. Steps: {string.Join(", ", steps.Keys)}");
    return 2;
}

foreach (var (name, step) in steps.Where(step => args.Length == 0 || args.Contains(step.Key)))
{
    Console.WriteLine($"== {name}");
    if (step() is not 0 and var code)
    {
        Console.Error.WriteLine($"build: the step '{name}' failed.");
        return code;
    }
}

return 0;

// Each test project is a program; its closing numbers are added up.
static int Tests()
{
    var (passed, failed, skipped, code) = (0, 0, 0, 0);
    foreach (var project in Directory.EnumerateDirectories("tests").Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any()).Order(StringComparer.Ordinal))
    {
        var lines = new List<string>();
        var exit = Run("dotnet", $"run --project {project} --no-build -- --no-progress --output Normal", lines);
        var text = string.Join('\n', lines);
        passed += Count(text, "succeeded");
        failed += Count(text, "failed");
        skipped += Count(text, "skipped");
        code = exit != 0 ? exit : code;
    }

    Console.WriteLine(skipped == 0 ? $"{passed} passed, {failed} failed" : $"{passed} passed, {failed} failed, {skipped} skipped");
    return code != 0 ? code : failed > 0 || passed == 0 ? 1 : 0;
}

static int Count(string text, string word) =>
    Regex.Match(text, $@"^\s*{word}: ([0-9]+)", RegexOptions.Multiline) is { Success: true } match ? int.Parse(match.Groups[1].Value) : 0;

// Links between documents lead somewhere; nothing speaks of one machine's paths.
static int Docs()
{
    var troubles = new List<string>();
    foreach (var file in Directory.EnumerateFiles(".", "*.md", SearchOption.AllDirectories).Where(IsOurs))
    {
        var text = Regex.Replace(File.ReadAllText(file), "```.*?```|`[^`\n]*`", "", RegexOptions.Singleline);
        foreach (Match link in Regex.Matches(text, @"\]\((?<to>[^)#\s]+)(?:#[^)\s]*)?\)"))
        {
            var to = link.Groups["to"].Value;
            if (!to.Contains(':') && !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(to))))
                troubles.Add($"{file}: the link {to} leads nowhere");
        }
    }

    troubles.ForEach(Console.Error.WriteLine);
    return troubles.Count == 0 ? 0 : 1;
}

static bool IsOurs(string file)
{
    var path = file.Replace('\\', '/');
    return !Regex.IsMatch(path, @"/(bin|obj|artifacts|vendor|\.git|daily-papers-demo|Golden|Prompts|Templates)/");
}

static int Run(string program, string arguments, List<string>? lines = null)
{
    var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = lines is not null };
    // A dotnet inside a dotnet would take over the outer one's build settings.
    start.Environment.Remove("MSBUILD_EXE_PATH");
    start.Environment.Remove("MSBuildSDKsPath");
    start.Environment["DOTNET_NOLOGO"] = "1";
    using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
    while (lines is not null && process.StandardOutput.ReadLine() is { } line)
    {
        Console.WriteLine(line);
        lines.Add(line);
    }

    process.WaitForExit();
    return process.ExitCode;
}
