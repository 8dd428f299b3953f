using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace XenSupport.Git;

/// <summary>Reads blobs from one <c>git cat-file</c> for as long as it is open.</summary>
internal sealed class BlobReader(Process git) : IDisposable
{
    private const string Missing = "missing";

    /// <summary>Reads a blob by name, such as <c>v1:README.md</c>; null if there is none of that name.</summary>
    /// <exception cref="GitException">The folder is not a repository.</exception>
    public GitBlob? Read(string name)
    {
        Ask(name);
        var words = ReadHead().Split(' ');
        if (words[^1] == Missing)
        {
            return null;
        }

        var content = new byte[int.Parse(words[^1], CultureInfo.InvariantCulture)];
        var answers = git.StandardOutput.BaseStream;
        answers.ReadExactly(content);
        answers.ReadByte();
        return new GitBlob(words[0], Encoding.UTF8.GetString(content));
    }

    public void Dispose()
    {
        git.StandardInput.Close();
        git.WaitForExit();
        git.Dispose();
    }

    private void Ask(string name)
    {
        try
        {
            git.StandardInput.Write(name + "\n");
            git.StandardInput.Flush();
        }
        catch (IOException)
        {
            throw GitException.Of(git.StandardError.ReadToEnd());
        }
    }

    /// <summary>Reads the line before the content: the blob's name, its kind and its size.</summary>
    private string ReadHead()
    {
        var answers = git.StandardOutput.BaseStream;
        var head = new StringBuilder();
        int next;
        while ((next = answers.ReadByte()) is not ('\n' or -1))
        {
            head.Append((char)next);
        }

        return next < 0 ? throw GitException.Of(git.StandardError.ReadToEnd()) : head.ToString();
    }
}
