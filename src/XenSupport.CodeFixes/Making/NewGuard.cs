using Microsoft.CodeAnalysis;
using XenSupport.CodeFixes.Editing;
using XenSupport.CodeFixes.Guards;

namespace XenSupport.CodeFixes.Making;

/// <summary>A guard that a project does not have yet.</summary>
/// <param name="Name">Its name as the editor shows it, with its type's.</param>
/// <param name="Call">How it covers the use that it is made for.</param>
/// <param name="Document">The file that it is declared in.</param>
internal sealed record NewGuard(string Name, GuardCall Call, Document Document, CodeChange Declaration);
