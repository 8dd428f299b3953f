using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace XenSupport.Package.Tests.Testing;

/// <summary>An assembly's metadata.</summary>
/// <param name="SourceLink">The Source Link map in its embedded symbols, or null if it has none.</param>
internal sealed record AssemblyFile(
    string File,
    string Name,
    Version Version,
    IReadOnlyDictionary<string, Version> References,
    bool IsStrongNamed,
    string? SourceLink)
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static AssemblyFile Read(ZipArchiveEntry entry)
    {
        using var image = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(image);
        }

        image.Position = 0;
        return Read(entry.Name, image);
    }

    public static AssemblyFile Read(string path)
    {
        using var stream = System.IO.File.OpenRead(path);
        return Read(Path.GetFileName(path), stream);
    }

    private static AssemblyFile Read(string file, Stream image)
    {
        using var portableExecutable = new PEReader(image);
        var metadata = portableExecutable.GetMetadataReader();
        var definition = metadata.GetAssemblyDefinition();
        return new AssemblyFile(
            file,
            metadata.GetString(definition.Name),
            definition.Version,
            metadata.AssemblyReferences
                .Select(metadata.GetAssemblyReference)
                .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version),
            !definition.PublicKey.IsNil,
            ReadSourceLink(portableExecutable));
    }

    private static string? ReadSourceLink(PEReader portableExecutable)
    {
        foreach (var entry in portableExecutable.ReadDebugDirectory())
        {
            if (entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
            {
                using var provider = portableExecutable.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
                var symbols = provider.GetMetadataReader();
                foreach (var information in symbols
                        .GetCustomDebugInformation(EntityHandle.ModuleDefinition)
                        .Select(symbols.GetCustomDebugInformation))
                {
                    if (symbols.GetGuid(information.Kind) == SourceLinkKind)
                    {
                        return Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value));
                    }
                }
            }
        }

        return null;
    }
}
