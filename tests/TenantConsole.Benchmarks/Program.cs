System.Console.WriteLine("none");
