package org.hsscontract.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file that a user gave, or one line that says why there is none. */
final class TextFile {
    private static final long MOST_BYTES = 64L << 20;

    private TextFile() {}

    static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + ": is not a file; give the path of one");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException(file + ": is larger than 64 MiB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.isBlank()) {
                throw new IllegalArgumentException(file + ": is empty");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": is not UTF-8; save it in that encoding", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read; check its permissions", e);
        }
    }
}
