namespace DailyPapers.Web.Serving.Api;

/// <summary>A request that the API can't answer, told to its sender.</summary>
internal sealed class ApiException(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;
}
