import CommandLine

KommissoriumCommand.start()
