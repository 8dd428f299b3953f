using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace XenSupport.Generator.Emit;

internal sealed partial class SourceWriter
{
    /// <summary>
    /// A piece of source. <c>{x}</c> escapes text for a string literal, <c>{x:xml}</c> for a documentation comment;
    /// <c>{x:raw}</c> does not escape, and is only for what is already code, such as an identifier.
    /// </summary>
    [InterpolatedStringHandler]
    public readonly ref struct Template
    {
        private readonly SourceWriter _writer;

        public Template(int literalLength, int formattedCount, SourceWriter writer) => _writer = writer;

        /// <summary>Writes the template's own text, each line indented. CA1857 requires a constant.</summary>
        public void AppendLiteral([ConstantExpected] string code)
        {
            var start = 0;
            for (var end = code.IndexOf('\n'); end >= 0; end = code.IndexOf('\n', start))
            {
                AppendWithinLine(code, start, end);
                _writer.WriteLine();
                start = end + 1;
            }

            AppendWithinLine(code, start, code.Length);
        }

        public void AppendFormatted(string? text) => LiteralEscaper.AppendContent(_writer.ContinueLine(), text ?? "");

        public void AppendFormatted(string? text, string format)
        {
            switch (format)
            {
                case "xml":
                    DocumentationEscaper.Append(_writer.ContinueLine(), text ?? "");
                    break;
                case "raw":
                    _writer.ContinueLine().Append(text);
                    break;
                default:
                    throw new FormatException($"'{format}' is not a format of a template; expected xml, raw or none.");
            }
        }

        public void AppendFormatted(long number) =>
            _writer.ContinueLine().Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(bool value) => _writer.ContinueLine().Append(value ? "true" : "false");

        public void AppendFormatted(DateTime date) => _writer.ContinueLine().Append(StatementFormat.Write(date));

        public void AppendFormatted<T>(T name)
            where T : struct, Enum =>
            _writer.ContinueLine().Append(name.ToString());

        private void AppendWithinLine(string code, int start, int end)
        {
            if (start < end)
            {
                _writer.ContinueLine().Append(code, start, end - start);
            }
        }
    }
}
