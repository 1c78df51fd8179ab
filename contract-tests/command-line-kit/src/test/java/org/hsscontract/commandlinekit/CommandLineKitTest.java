package org.hsscontract.commandlinekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class CommandLineKitTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Command(name = "toy")
    private static final class Toy implements Runnable {
        @Override
        public void run() {}
    }

    @Command(name = "play", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
    private static final class Play implements Runnable {
        @Option(names = "--times", converter = Times.class)
        private int times = 1;

        @Override
        public void run() {
            if (times == 3) {
                throw new IllegalArgumentException("three is too many");
            }
            if (times == 4) {
                throw new IllegalStateException("broken");
            }
        }

        private static final class Times extends WholeNumber {
            Times() {
                super(1, 4);
            }
        }
    }

    private int run(String... arguments) {
        CommandLine toy = new CommandLine(new Toy())
                .addSubcommand(new Play())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return ErrorLine.expecting(IllegalArgumentException.class).handle(toy).execute(arguments);
    }

    @Test
    void theVersionIsTheProgramsForEachCommand() {
        assertThat(run("play", "--version")).isZero();
        assertThat(out).hasToString("toy (not packaged)" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "1.5", "", "99999999999", "two"})
    void aNumberOutOfItsBoundsIsSaidWithTheBounds(String text) {
        assertThat(run("play", "--times=" + text)).isEqualTo(2);
        assertThat(err)
                .hasToString("toy: Invalid value for option '--times': it must be 1 to 4, but is '" + text
                        + "' (see toy play --help)" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void aNumberWithinItsBoundsIsTaken(String text) {
        assertThat(run("play", "--times", text)).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsExpectedIsSaidInItsOwnWords() {
        assertThat(run("play", "--times", "3")).isEqualTo(2);
        assertThat(err).hasToString("toy: three is too many" + System.lineSeparator());
    }

    @Test
    void whatIsNotExpectedIsAFailureOfTheProgram() {
        assertThat(run("play", "--times", "4")).isEqualTo(2);
        assertThat(err)
                .hasToString("toy: unexpected failure, please report it: java.lang.IllegalStateException: broken"
                        + System.lineSeparator());
    }

    @Test
    void aNameThatIsNearlyRightIsSuggested() {
        assertThat(run("play", "--time")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("toy: Unknown option: '--time'")
                .contains("did you mean --times")
                .endsWith(" (see toy play --help)" + System.lineSeparator());
    }
}
