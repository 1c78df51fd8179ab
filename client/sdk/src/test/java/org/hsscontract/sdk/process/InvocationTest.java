package org.hsscontract.sdk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvocationTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatTheProgramSays() throws Exception {
        ExitResult ending = new Invocation(
                        List.of("sh", "-c", "echo $GREETING; echo err >&2; exit 3"),
                        folder,
                        Map.of("GREETING", "hello"),
                        Duration.ofSeconds(20))
                .run(log());
        assertThat(ending).isEqualTo(new ExitResult.Exited(3));
        assertThat(log()).content().startsWith("$ sh -c").endsWith("hello\nerr\n");
    }

    @Test
    void programWithoutInputDoesNotWait() {
        assertThat(Invocation.of(List.of("cat"), folder, Duration.ofSeconds(20)).run(log()))
                .isEqualTo(new ExitResult.Exited(0));
    }

    @Test
    void programThatIsNotThereIsSaid() {
        assertThat(Invocation.of(List.of("no-such-program"), folder, Duration.ofSeconds(20))
                        .run(log())
                        .words())
                .contains("could not be started", "no-such-program");
    }

    @Test
    void whatIsOutOfTimeIsKilledWithItsChildren() throws Exception {
        Path child = folder.resolve("child");
        ExitResult ending = Invocation.of(
                        List.of("sh", "-c", "sleep 600 & echo $! > child; wait"), folder, Duration.ofSeconds(2))
                .run(log());
        assertThat(ending.words()).isEqualTo("did not end within 2 s and was killed");
        Optional<ProcessHandle> sleeping =
                ProcessHandle.of(Long.parseLong(Files.readString(child).strip()));
        // A killed process stays in the table until its new parent has looked.
        sleeping.ifPresent(s -> s.onExit().orTimeout(20, TimeUnit.SECONDS).join());
        assertThat(sleeping.map(ProcessHandle::isAlive).orElse(false)).isFalse();
    }

    private Path log() {
        return folder.resolve("logs/step.log");
    }
}
