using FbssFollowUp.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks [-- NAME…]: everything, or only what is named; prints a table in Markdown.
return await RunBenchmarks.RunAsync(args);
