using Microsoft.AspNetCore.Components;
using QRCoder;
using Vawg.Dashboard.Auth;

namespace Vawg.Dashboard.Features.OwnAccount;

/// <summary>Sets up an authenticator: its key as a QR code and as text, a first code, the recovery codes.</summary>
public partial class SecondFactorPage(OwnAccounts accounts, SecondFactors factors, CurrentPerson current) : ComponentBase
{
    private const string AccountTitle = "Your account";
    private const int PixelsPerModule = 4;

    private IReadOnlyList<string>? _recoveryCodes;
    private bool _isOn;
    private string? _key;
    private string? _qr;
    private string? _error;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private string? Code { get; set; }

    [SupplyParameterFromQuery(Name = "anew")]
    private string? Anew { get; set; }

    private bool IsAnew => Anew is not null;

    protected override async Task OnInitializedAsync()
    {
        var account = await accounts.AccountAsync(current.OfRequest!);
        _isOn = account.TwoFactorEnabled;
        if (!_isOn || IsAnew)
        {
            (var key, var address) = await factors.KeyAsync(account);
            _key = string.Join(' ', key.Chunk(4).Select(four => new string(four)));
            _qr = Drawing(address);
        }
    }

    private async Task SubmitAsync()
    {
        _recoveryCodes = await accounts.TurnOnSecondFactorAsync(Http, current.OfRequest!, Code ?? string.Empty);
        _error = _recoveryCodes is null ? "The code is not right. Check that the phone's clock is set automatically, wait for the next code and enter it." : null;
    }

    private static string Drawing(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(PixelsPerModule).Replace("<svg ", "<svg role=\"img\" aria-label=\"QR code of the key below\" ", StringComparison.Ordinal);
    }
}
