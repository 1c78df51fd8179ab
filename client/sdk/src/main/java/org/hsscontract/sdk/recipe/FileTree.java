package org.hsscontract.sdk.recipe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files under a folder. */
public final class FileTree {
    /** What tools leave in source folders. */
    private static final Set<String> LEFT_BEHIND = Set.of("node_modules", "__pycache__", "target");

    private FileTree() {}

    /** Copies a file, or a folder over what is there already; programs of a script language can be run afterwards. */
    public static void copy(Path from, Path to) {
        try {
            for (Path file : Files.isDirectory(from) ? files(from) : List.of(from)) {
                Path copy = Files.isDirectory(from)
                        ? to.resolve(from.relativize(file).toString())
                        : to;
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                makeExecutable(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(to + ": cannot be written: " + e.getMessage(), e);
        }
    }

    /** The files of a folder in the order of their names, none if there is no such folder. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !leftBehind(folder.relativize(f)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Deletes a folder and all in it; links are not followed. */
    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be deleted: " + e.getMessage(), e);
        }
    }

    private static boolean leftBehind(Path relative) {
        for (Path name : relative) {
            if (LEFT_BEHIND.contains(name.toString())) {
                return true;
            }
        }
        return false;
    }

    /** A jar does not keep who may run a file. */
    private static void makeExecutable(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (in.read() == '#' && in.read() == '!') {
                file.toFile().setExecutable(true);
            }
        }
    }
}
