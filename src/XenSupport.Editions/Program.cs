using XenSupport.Editions;
using XenSupport.Git;

if (args is not [var clone, var repository])
{
    Console.Error.WriteLine("usage: XenSupport.Editions CLONE-OF-XEN THIS-REPOSITORY");
    return 2;
}

try
{
    new StatementsUpdate(new GitRepository(clone), new DataFiles(repository), Console.Out).Run();
    return 0;
}
catch (Exception exception) when (exception is GitException or FormatException or IOException)
{
    Console.Error.WriteLine($"error: {exception.Message}");
    return 1;
}
