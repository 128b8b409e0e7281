namespace Vawg.Dashboard.Hosting;

/// <summary>A setting with which the product cannot start; the message is for whoever set it.</summary>
public sealed class SettingException(string message) : Exception(message);
