namespace SampleConsumer.Hosts;

/// <summary>The processor of a host, which decides what a statement's qualifiers mean for it.</summary>
internal enum Processor
{
    X86,
    Arm,
}
