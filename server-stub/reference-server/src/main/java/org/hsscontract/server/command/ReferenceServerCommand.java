package org.hsscontract.server.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.server.AccessToken;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.server.ServerOptions;
import org.hsscontract.server.ServerStartException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "hss-reference-server",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        showDefaultValues = true,
        sortOptions = false,
        description = "Serves the asset statistics of this machine, of the vendor's documents or of an inventory file.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "2:unusable arguments, or the server cannot start"})
final class ReferenceServerCommand implements Callable<Integer> {

    @Option(
            names = "--source",
            paramLabel = "live|documented|FILE",
            defaultValue = "live",
            description = "Where the data is from: this machine, the vendor's documents, or an inventory (JSON).")
    @SuppressWarnings("NullAway.Init") // It has a default value, which picocli sets.
    private String source;

    @Option(
            names = "--project",
            paramLabel = "ID",
            defaultValue = AssetSource.DEFAULT_PROJECT_ID,
            description = "Project of live and documented data.")
    @SuppressWarnings("NullAway.Init") // It has a default value, which picocli sets.
    private String project;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "Port to listen on; 0 for a free one.")
    private int port;

    @Option(names = "--address", paramLabel = "A", defaultValue = "127.0.0.1", description = "Address to listen on.")
    @SuppressWarnings("NullAway.Init") // It has a default value, which picocli sets.
    private String address;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "PostgreSQL (jdbc:postgresql://host/database) instead of memory. Its assets are REPLACED.")
    private @Nullable String databaseUrl;

    @Option(names = "--database-user", paramLabel = "NAME", description = "User of the database.")
    private @Nullable String databaseUser;

    @Option(
            names = "--database-password-env",
            paramLabel = "NAME",
            description = "Environment variable that holds the password of the database.")
    private @Nullable String databasePasswordVariable;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "Tokens and what they show (JSON); without it, one random token that shows everything.")
    private @Nullable Path tokens;

    @Option(
            names = "--review",
            paramLabel = "FOLDER",
            description =
                    "Review site (made by 'hss-contract review') to serve under /review/, so that it can call this server.")
    private @Nullable Path review;

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        CommandLogs.configure();
        int exitCode = commandLine().execute(arguments);
        // After a good start Tomcat keeps the process running until it is told to stop.
        if (exitCode != CommandLine.ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    private static CommandLine commandLine() {
        return new CommandLine(new ReferenceServerCommand())
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof ServerStartException) {
                        command.getErr().println(e.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw e;
                })
                .setParameterExceptionHandler((e, arguments) -> {
                    e.getCommandLine().getErr().println(e.getMessage() + "; see --help");
                    return CommandLine.ExitCode.USAGE;
                });
    }

    @Override
    public Integer call() {
        ReferenceServer server = ReferenceServer.start(options());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        if (!isLoopback()) {
            spec.commandLine()
                    .getErr()
                    .println("Warning: " + address
                            + " is not a loopback address; other machines can reach the server, without TLS");
        }
        spec.commandLine().getOut().print(new StartMessage(server, source()));
        if (review != null) {
            spec.commandLine().getOut().println("Review:\n  " + server.baseUri() + "/review/");
        }
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }

    private ServerOptions options() {
        try {
            ServerOptions.Builder options =
                    ServerOptions.builder().source(source()).address(address).port(port);
            if (databaseUrl != null) {
                options.database(databaseUrl, databaseUser, password());
            } else if (databaseUser != null || databasePasswordVariable != null) {
                throw new IllegalArgumentException("--database-user and --database-password-env need --database-url");
            }
            if (tokens != null) {
                options.tokens(AccessToken.readAll(tokens));
            }
            if (review != null) {
                options.review(review);
            }
            return options.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private AssetSource source() {
        return switch (source) {
            case "live" -> AssetSource.live(project);
            case "documented" -> AssetSource.documented(project);
            default -> AssetSource.file(Path.of(source));
        };
    }

    private @Nullable String password() {
        if (databasePasswordVariable == null) {
            return null;
        }
        String password = System.getenv(databasePasswordVariable);
        if (password == null) {
            throw new IllegalArgumentException("the environment variable " + databasePasswordVariable + " is not set");
        }
        return password;
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
