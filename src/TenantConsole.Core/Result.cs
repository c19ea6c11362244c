using System.Diagnostics.CodeAnalysis;

namespace TenantConsole.Core;

/// <summary>The outcome of a use case: a value or one problem.</summary>
public readonly record struct Result<T>
{
    private Result(T? value, Problem? problem) => (_value, Problem) = (value, problem);

    private readonly T? _value;

    /// <summary>What went wrong, or null.</summary>
    public Problem? Problem { get; }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Ok => Problem is null;

    /// <summary>The value; asking for it when there is a problem is a bug and throws.</summary>
    public T Value => Problem is null ? _value! : throw new InvalidOperationException($"{Problem.Code}: {Problem.Message}");

    /// <summary>Wraps a value.</summary>
    public static Result<T> Of(T value) => new(value, null);

    /// <summary>Wraps a problem.</summary>
    public static Result<T> Failed(Problem problem) => new(default, problem);

    /// <summary>A value is a result.</summary>
    public static implicit operator Result<T>(T value) => Of(value);

    /// <summary>A problem is a result.</summary>
    public static implicit operator Result<T>(Problem problem) => Failed(problem);
}

/// <summary>The value of a use case that has nothing to say but that it worked.</summary>
public readonly record struct Done
{
    /// <summary>It worked.</summary>
    public static Result<Done> Result { get; } = Result<Done>.Of(default);
}
