package org.hsscontract.scenarios;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the lines of one output of a driver, however long and however many, in a thread of its own. */
final class DriverOutput {
    /** What is longer is cut; no outcome is. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private DriverOutput() {}

    /**
     * @param lines takes each line, without its end
     * @param end is told when there will be no more
     */
    static Thread read(InputStream output, Consumer<byte[]> lines, Runnable end) {
        Thread thread = new Thread(
                () -> {
                    try (InputStream in = new BufferedInputStream(output)) {
                        for (Optional<byte[]> line = line(in); line.isPresent(); line = line(in)) {
                            lines.accept(line.get());
                        }
                    } catch (IOException e) {
                        // The driver was ended.
                    }
                    end.run();
                },
                "driver-output");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int octet = in.read();
        if (octet < 0) {
            return Optional.empty();
        }
        for (; octet >= 0 && octet != '\n'; octet = in.read()) {
            if (line.size() < LONGEST) {
                line.write(octet);
            }
        }
        return Optional.of(line.toByteArray());
    }
}
