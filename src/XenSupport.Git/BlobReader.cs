using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace XenSupport.Git;

/// <summary>Reads blobs from one <c>git cat-file</c> for as long as it is open.</summary>
internal sealed class BlobReader(Process git) : IDisposable
{
    private const string Blob = "blob";

    /// <summary>Reads a blob by name, such as <c>v1:README.md</c>; null if it does not exist.</summary>
    /// <exception cref="GitException">The folder is not a repository.</exception>
    public GitBlob? Read(string name)
    {
        Request(name);
        if (ReadHead().Split(' ') is not [var hash, var kind, var size])
        {
            // 'NAME missing', or 'NAME ambiguous'
            return null;
        }

        var content = new byte[int.Parse(size, CultureInfo.InvariantCulture)];
        var output = git.StandardOutput.BaseStream;
        output.ReadExactly(content);
        output.ReadByte();
        return kind == Blob ? new GitBlob(hash, Encoding.UTF8.GetString(content)) : null;
    }

    public void Dispose()
    {
        git.StandardInput.Close();
        git.WaitForExit();
        git.Dispose();
    }

    private void Request(string name)
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
        var output = git.StandardOutput.BaseStream;
        var head = new StringBuilder();
        int next;
        while ((next = output.ReadByte()) is not ('\n' or -1))
        {
            head.Append((char)next);
        }

        return next < 0 ? throw GitException.Of(git.StandardError.ReadToEnd()) : head.ToString();
    }
}
