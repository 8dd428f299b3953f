using SampleConsumer;

return args switch
{
    [] => Summary.Print(Console.Out),
    ["export", .. var options] => Export.Run(options, Console.Out, Console.Error),
    ["--help" or "-h"] => Usage.Print(Console.Out),
    _ => Usage.Fail($"unknown command '{args[0]}'", Console.Error),
};
