using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>How people secure their accounts and come in.</summary>
[Collection(ProductCollection.Name)]
public sealed partial class PeopleTests(Product product)
{
    [Fact]
    public async Task Invited_ByAnAdmin_ChoosesAPasswordAndLandsInTheAgency()
    {
        const string email = "newcomer@northlight.example";
        await product.AsAsync("marta", async page =>
        {
            await page.OpenAsync("/settings/members?invite=1");
            await page.Locator("#invite-emails").FillAsync(email);
            await page.Locator("form#invite select").First.SelectOptionAsync(new SelectOptionValue { Label = "Fulfilment" });
            await page.GetByRole(AriaRole.Button, new() { Name = "Send 1 invitation" }).ClickAsync();
            await Expect(page.GetByText("1 invitation sent").First).ToBeVisibleAsync();
        });
        var link = await product.Process.LinkAsync(email, "/account/invitation?token=");

        await product.AsStrangerAsync(async page =>
        {
            await page.GotoAsync(link.PathAndQuery);
            await Expect(page.Heading("Join Northlight Commerce")).ToBeVisibleAsync();
            await page.GetByLabel("Name").FillAsync("New Comer");
            await page.GetByLabel("Choose a password").FillAsync("harbour-pencil-lantern-17");
            await page.GetByRole(AriaRole.Button, new() { Name = "Join Northlight Commerce" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main", Exact = true })).ToBeAttachedAsync();
            await page.GotoAsync("/settings/members");
            await Expect(page.GetByText("not in your role")).ToBeVisibleAsync(); // Fulfilment, not an admin
        });
        await product.AsStrangerAsync(async page =>
        {
            await page.GotoAsync(link.PathAndQuery);
            await Expect(page.GetByText("This invitation was used already.")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public Task SecondFactor_SetUp_ThenSignInWithTheCode() => product.AsStrangerAsync(async page =>
    {
        var person = product.Person("henrik");
        await page.GotoAsync("/account/sign-in");
        await page.SignInAsync(person);
        await page.GotoAsync("/account/security");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set up" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "QR code for the authenticator app" })).ToBeVisibleAsync();
        var key = (await page.Locator(".tc-account-key").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.Locator("#code").FillAsync(Code(key, 0));
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn on" }).ClickAsync();
        await Expect(page.Locator(".tc-account-codes li")).ToHaveCountAsync(10);
        var recovery = await page.Locator(".tc-account-codes li").First.InnerTextAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download" }).ClickAsync());
        Assert.Contains(recovery, await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.FillSignInAsync(person.Email, person.Password);
        await Expect(page.Heading("Enter the code")).ToBeVisibleAsync();
        // The code of the setup is used up; the next step's is good already.
        await page.Locator("#code").FillAsync(Code(key, 1));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main", Exact = true })).ToBeAttachedAsync();

        await page.GotoAsync("/account/security");
        await page.GetByText("Turn off two-step sign-in").ClickAsync();
        await page.Locator("#off-password").FillAsync(person.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn off" }).ClickAsync();
        await Expect(page.GetByText("Two-step sign-in is off.")).ToBeVisibleAsync();
    });

    [Fact]
    public Task Passkey_Added_ThenSignsInByTheAutofillAlone() => product.AsStrangerAsync(async page =>
    {
        var person = product.Person("diego");
        await page.GotoAsync("/account/sign-in");
        await page.SignInAsync(person);
        await page.GotoAsync("/account/security");
        await WithAuthenticatorAsync(page);
        await page.GetByLabel("Passkey name").FillAsync("Work laptop");
        await page.Locator("#passkey-password").FillAsync(person.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Expect(page.GetByText("The passkey was added.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Work laptop").First).ToBeVisibleAsync();

        // The authenticator confirms by itself, so the autofill of the sign-in page signs in before anything is typed.
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main", Exact = true })).ToBeAttachedAsync();
        await page.GotoAsync("/account/sessions");
        await Expect(page.GetByText("Passkey ·")).ToBeVisibleAsync();

        await page.GotoAsync("/account/security");
        await page.Locator(".tc-account-list summary").ClickAsync();
        await page.Locator(".tc-account-more input[type=password]").FillAsync(person.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove passkey" }).ClickAsync();
        await Expect(page.GetByText("The passkey was removed.")).ToBeVisibleAsync();
    }, new() { BaseURL = Localhost.Replace(product.Url.ToString(), "//localhost") });

    // An address of digits is no name that passkeys can be bound to.
    private static readonly Regex Localhost = Loopback();

    private static async Task WithAuthenticatorAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    /// <summary>What an authenticator app shows, some steps of 30 s from now (RFC 6238).</summary>
    private static string Code(string key, int steps)
    {
        var bits = key.Aggregate(BigInteger.One, (all, letter) => (all << 5) | "abcdefghijklmnopqrstuvwxyz234567".IndexOf(letter, StringComparison.Ordinal));
        var secret = (bits >> (key.Length * 5 % 8)).ToByteArray(isBigEndian: true)[^(key.Length * 5 / 8)..];
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + steps);
#pragma warning disable CA5350 // The RFC's default.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        return ((BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue) % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"//127\.0\.0\.1")]
    private static partial Regex Loopback();
}
