namespace Vawg.Domain.Returns;

/// <summary>What a return says of the victims that a row counts.</summary>
public readonly record struct Victim(VictimSex Sex, AgeBand Age);
