#:property PublishAot=false

using System.Diagnostics;
using System.Text.RegularExpressions;

// ./build [restore|format|compile|test|docs ...]   without a step: all of them, in this order.
var steps = new Dictionary<string, Func<int>>
{
    ["restore"] = () => Run("dotnet", "restore DailyPapers.slnx --locked-mode"),
    ["format"] = () => Run("dotnet", "format whitespace DailyPapers.slnx --verify-no-changes --no-restore"),
    ["compile"] = () => Run("dotnet", "build DailyPapers.slnx --no-restore -warnaserror"),
    ["ahead"] = CompileAhead,
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

// The end-to-end tests start the program hundreds of times, and most of a start is the JIT's work. On CI (Linux, x64) what they start is compiled ahead
// (ReadyToRun); elsewhere, and where the compiler is not there, they only take longer.
static int CompileAhead()
{
    var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
    var compiler = Path.Combine(packages, "microsoft.netcore.app.crossgen2.linux-x64", Environment.Version.ToString(), "tools", "crossgen2");
    if (Environment.GetEnvironmentVariable("CI") != "true" || !File.Exists(compiler))
    {
        Console.WriteLine("nothing to do");
        return 0;
    }

    var folder = Path.Combine("tests", "DailyPapers.EndToEndTests", "bin", "Debug", "net10.0");
    var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    var web = Path.Combine(runtime, "..", "..", "Microsoft.AspNetCore.App", Path.GetFileName(runtime));
    var ahead = Directory.CreateTempSubdirectory("daily-papers-ahead-").FullName;
    string[] files = ["daily-papers", "DailyPapers", "DailyPapers.Web", "DailyPapers.Simulation", "OpenAI", "System.ClientModel", "System.CommandLine", "Spectre.Console", "Dapper", "Microsoft.Data.Sqlite", "Handlebars", "AngleSharp", "CsvHelper", "Markdig"];
    Parallel.ForEach(files.Where(file => File.Exists(Path.Combine(folder, file + ".dll"))), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, file =>
    {
        var (source, target) = (Path.Combine(folder, file + ".dll"), Path.Combine(ahead, file + ".dll"));
        // What is compiled ahead already is refused, and stays.
        if (Run(compiler, $"{source} --out {target} -r {runtime}/ -r {web}/ -r {folder}/ --targetos linux --targetarch x64 -O", []) == 0)
            File.Copy(target, source, overwrite: true);
    });
    Directory.Delete(ahead, recursive: true);
    return 0;
}

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
