using TenantConsole.Core.Tenancy.Branding;

namespace TenantConsole.Core.Tests.Tenancy;

public sealed class AccentColorsTests
{
    private const string Ink = "#122228";
    private const string InkOfDark = "#e9eeef";
    private static readonly string[] LightGrounds = ["#ffffff", "#f1f4f5", "#f7fafa", "#ecf1f2"];
    private static readonly string[] DarkGrounds = ["#121a1e", "#0b1214", "#0e1619", "#1a2429", "#1c262b"];

    public static TheoryData<int> Seeds() => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AnyColor_GivesReadableTokens_OrANearestThatDoes(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var color = $"#{random.Next(0x1000000):x6}";
            var made = AccentColors.Of(color);
            if (!made.Ok)
            {
                var nearest = made.Problem.Message[made.Problem.Message.LastIndexOf('#')..].TrimEnd('.');
                Assert.Contains(made.Problem.Code, new[] { "branding.grey", "branding.danger" });
                made = AccentColors.Of(nearest);
                Assert.True(made.Ok, $"{color} is offered {nearest}, which is refused too");
            }

            AssertReadable(color, made.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Tokens_KeepTheHue(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            var color = new Oklch(.3 + (random.NextDouble() * .5), .08 + (random.NextDouble() * .1), 60 + (random.NextDouble() * 280)).ToHex();
            var tokens = AccentColors.Of(color).Value;
            var hue = Oklch.Parse(color)!.Value.H;

            Assert.InRange(Oklch.Apart(hue, Oklch.Parse(tokens.Light.Accent)!.Value.H), 0, 6);
            Assert.InRange(Oklch.Apart(hue, Oklch.Parse(tokens.Dark.Accent)!.Value.H), 0, 6);
        }
    }

    [Theory]
    [InlineData("#006375")]
    [InlineData("#1d55b0")]
    public void AColorThatReads_StaysWhatItIs(string color) => Assert.Equal(color, AccentColors.Of(color).Value.Light.Accent);

    [Fact]
    public void AnOrangeOfLittleContrast_IsDarkened()
    {
        var tokens = AccentColors.Of("#D9532C").Value;

        Assert.True(Oklch.Contrast("#d9532c", "#ffffff") < AccentColors.OnWhite);
        Assert.InRange(Oklch.Contrast(tokens.Light.Accent, "#ffffff"), AccentColors.OnWhite, 7.5);
    }

    [Theory]
    [InlineData("#a01722", "branding.danger")]
    [InlineData("#e0202f", "branding.danger")]
    [InlineData("#f58f87", "branding.danger")]
    [InlineData("#808080", "branding.grey")]
    [InlineData("#000000", "branding.grey")]
    [InlineData("#ffffff", "branding.grey")]
    [InlineData("petrol", "branding.not-a-colour")]
    [InlineData("#12345", "branding.not-a-colour")]
    [InlineData("#+12345", "branding.not-a-colour")]
    [InlineData("", "branding.not-a-colour")]
    [InlineData(null, "branding.not-a-colour")]
    public void WhatCannotBeTaken_IsRefusedWithItsReason(string? color, string code)
    {
        var problem = AccentColors.Of(color).Problem;

        Assert.Equal((code, "color"), (problem?.Code, problem?.Field));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Hex_ThroughOklchAndBack_IsTheSame(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var color = $"#{random.Next(0x1000000):x6}";
            Assert.Equal(color, Oklch.Parse(color)!.Value.ToHex());
        }
    }

    [Fact]
    public void Css_ReplacesTheSixTokensAndNoOther()
    {
        var names = AccentColors.Of("#1d55b0").Value.Css().Split(';').Select(declaration => declaration.Split(':')[0]);

        Assert.Equal(["--tc-accent", "--tc-accent-hover", "--tc-on-accent", "--tc-accent-tint", "--tc-accent-tint-2", "--tc-focus"], names);
    }

    private static void AssertReadable(string color, AccentColors tokens)
    {
        var (light, dark) = (tokens.Light, tokens.Dark);
        AtLeast(AccentColors.OnWhite, light.Accent, "#ffffff");
        AtLeast(AccentColors.OnDark, dark.Accent, AccentColors.DarkSurface);
        AtLeast(5.5, light.On, light.Accent);
        AtLeast(5.5, light.On, light.Hover);
        AtLeast(5.5, dark.On, dark.Accent);
        AtLeast(5.5, dark.On, dark.Hover);
        Assert.All([.. LightGrounds, light.Tint], ground => AtLeast(4.5, light.Accent, ground));
        Assert.All([.. DarkGrounds, dark.Tint], ground => AtLeast(4.5, dark.Accent, ground));
        AtLeast(10, Ink, light.Tint);
        AtLeast(9, InkOfDark, dark.Tint);

        void AtLeast(double least, string one, string other) =>
            Assert.True(Oklch.Contrast(one, other) >= least, $"{color}: {one} on {other} has {Oklch.Contrast(one, other):0.00}, not {least}");
    }
}
