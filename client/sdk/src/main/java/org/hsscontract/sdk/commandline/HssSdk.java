package org.hsscontract.sdk.commandline;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hsscontract.sdk.generation.GeneratorLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar hss-sdk.jar COMMAND}. */
@Command(
        name = "hss-sdk",
        description = "Makes SDKs of the contract in many languages, and proves them on the wire.",
        mixinStandardHelpOptions = true,
        versionProvider = HssSdk.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class HssSdk implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        // Names, reasons and answers are in any script, whatever the platform's charset is.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        GeneratorLog.silence();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        ErrorLine errors = new ErrorLine();
        return new CommandLine(new HssSdk())
                .addSubcommand(new SdkCommand())
                .addSubcommand(new MatrixCommand())
                .addSubcommand(new SurfaceCommand())
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say which COMMAND to run: sdk, matrix or surface.");
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = HssSdk.class.getPackage().getImplementationVersion();
            return new String[] {"hss-sdk " + (version == null ? "(not packaged)" : version)};
        }
    }
}
