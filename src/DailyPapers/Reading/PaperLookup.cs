using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>Finds a single paper that may stand on no list: first where the lists come from, then at arXiv.</summary>
/// <param name="endpoint">Hugging Face's; ends with a slash.</param>
public sealed class PaperLookup(PoliteClient http, Uri endpoint, Secret? token, ArxivClient arxiv)
{
    /// <summary>Null where neither knows the paper.</summary>
    /// <exception cref="DailyPapersException"><c>text.unreachable</c> (exit 3): Hugging Face does not know it or did not answer, and arXiv did not answer either.</exception>
    public async Task<Paper?> FindAsync(PaperId id, CancellationToken cancellationToken)
    {
        try
        {
            return await http.GetAsync(new Uri(endpoint, $"api/papers/{id}"), token, answer => answer.IsSuccess ? HuggingFacePaper.Read(answer, id) : null, cancellationToken)
                ?? await AtArxivAsync(id, cancellationToken);
        }
        catch (UnreachableException)
        {
            // arXiv knows every paper, and its abstract is the same.
            return await AtArxivAsync(id, cancellationToken);
        }
    }

    private async Task<Paper?> AtArxivAsync(PaperId id, CancellationToken cancellationToken)
    {
        try
        {
            return ArxivEntry.Read((await arxiv.EntryAsync(id, cancellationToken)).Answer.Body, id);
        }
        catch (SourceFailedException none) when (none.Code == "text.none")
        {
            return null;
        }
        catch (Exception trouble) when (trouble is SourceFailedException or GarbledAnswerException)
        {
            throw new DailyPapersException("text.unreachable", 3, new Sentence(
                $"{id}: 논문을 찾지 못했습니다. Hugging Face에는 없거나 응답이 없고, arXiv도 응답하지 않습니다({trouble.Message}). 네트워크와 HF_ENDPOINT, ARXIV_API_ENDPOINT를 확인하고 잠시 뒤에 다시 실행하세요.",
                $"Paper {id} could not be looked up: Hugging Face does not know it or did not answer, and arXiv did not answer either ({trouble.Message}). Check the network, HF_ENDPOINT and ARXIV_API_ENDPOINT, and run again later."), trouble);
        }
    }
}
