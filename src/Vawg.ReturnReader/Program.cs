using Vawg.ReturnReader;

if (args is not [var path, var fileName])
{
    Console.Error.WriteLine("Vawg.ReturnReader FILE NAME: says on standard output what the file holds.");
    return 2;
}

using var output = Console.OpenStandardOutput();
ReturnFile.Read(path, fileName, output, new WorkClock(Limits.MostTime));
return 0;
