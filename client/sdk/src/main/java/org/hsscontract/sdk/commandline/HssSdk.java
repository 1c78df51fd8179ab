package org.hsscontract.sdk.commandline;

import java.io.UncheckedIOException;
import org.hsscontract.commandlinekit.ErrorLine;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.commandlinekit.StandardStreams;
import org.hsscontract.core.contract.ContractException;
import org.hsscontract.sdk.generation.GeneratorLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar hss-sdk.jar COMMAND}. */
@Command(
        name = "hss-sdk",
        description = "Makes SDKs of the contract in many languages, and proves them on the wire.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND")
public final class HssSdk implements Runnable {
    private static final ErrorLine ERRORS =
            ErrorLine.expecting(ContractException.class, IllegalArgumentException.class, UncheckedIOException.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        StandardStreams.writeUtf8();
        GeneratorLog.silence();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine program = new CommandLine(new HssSdk())
                .addSubcommand(new SdkCommand())
                .addSubcommand(new MatrixCommand())
                .addSubcommand(new SurfaceCommand());
        return ERRORS.handle(program);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say which COMMAND to run: sdk, matrix or surface.");
    }
}
