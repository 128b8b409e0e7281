using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Vawg.Dashboard.Hosting;

namespace Vawg.Dashboard.Auth;

/// <summary>Keeps the keys of cookies encrypted in the database: AES-256-GCM, with a key derived from the secret of the installation by HKDF-SHA-256.</summary>
public sealed class SecretKeyEncryption(VawgSettings settings) : IXmlEncryptor, IXmlDecryptor
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public SecretKeyEncryption(IServiceProvider services)
        : this(services.GetRequiredService<VawgSettings>())
    {
    }

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var box = new byte[NonceLength + plain.Length + TagLength];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(Key(), TagLength);
        cipher.Encrypt(box.AsSpan(0, NonceLength), plain, box.AsSpan(NonceLength, plain.Length), box.AsSpan(NonceLength + plain.Length));
        return new EncryptedXmlInfo(new XElement("encryptedKey", Convert.ToBase64String(box)), typeof(SecretKeyEncryption));
    }

    /// <summary>Fails when the secret is another one; the key then counts as lost, and readers sign in again.</summary>
    public XElement Decrypt(XElement encryptedElement)
    {
        var box = Convert.FromBase64String(encryptedElement.Value).AsSpan();
        var plain = new byte[box.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(Key(), TagLength);
        cipher.Decrypt(box[..NonceLength], box.Slice(NonceLength, plain.Length), box[^TagLength..], plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }

    private byte[] Key() => HKDF.DeriveKey(
        HashAlgorithmName.SHA256,
        Encoding.UTF8.GetBytes(settings.Secret ?? throw new InvalidOperationException("There is no secret to derive a key from.")),
        32,
        info: "vawg data protection"u8.ToArray());
}
