using Vawg.ReturnReader;

if (args is not [var path, var fileName, var kind])
{
    Console.Error.WriteLine("Vawg.ReturnReader FILE NAME return|published: says on standard output what the file holds.");
    return 2;
}

using var output = Console.OpenStandardOutput();
ReturnFile.Read(path, fileName, output, new WorkClock(Limits.MostTime), kind == "return" ? FileLimits.Return : FileLimits.Published);
return 0;
