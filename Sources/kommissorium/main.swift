import CommandLine

await KommissoriumCommand.start()
