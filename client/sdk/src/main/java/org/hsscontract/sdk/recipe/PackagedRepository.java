package org.hsscontract.sdk.recipe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The files of this project's repository that came with the program, in a temporary folder. */
final class PackagedRepository implements AutoCloseable {
    static final String ROOT = "repository";
    private static final String ANCHOR = ROOT + "/LICENSE";

    private final Path folder;

    private PackagedRepository(Path folder) {
        this.folder = folder;
    }

    static PackagedRepository unpack() {
        URL anchor = PackagedRepository.class.getClassLoader().getResource(ANCHOR);
        try {
            PackagedRepository repository = new PackagedRepository(Files.createTempDirectory("hss-sdk-recipes"));
            Runtime.getRuntime().addShutdownHook(new Thread(repository::close));
            if (anchor.openConnection() instanceof JarURLConnection connection) {
                repository.unpack(connection.getJarFile());
            } else {
                Path parent = Path.of(URI.create(anchor.toString())).getParent();
                FileTree.copy(Objects.requireNonNull(parent, ANCHOR), repository.folder);
            }
            return repository;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the recipes cannot be unpacked to a temporary folder: " + e.getMessage(), e);
        }
    }

    private void unpack(JarFile jar) throws IOException {
        List<JarEntry> entries = jar.stream()
                .filter(e -> e.getName().startsWith(ROOT + "/") && !e.isDirectory())
                .toList();
        for (JarEntry entry : entries) {
            Path file = folder.resolve(entry.getName().substring(ROOT.length() + 1));
            Files.createDirectories(file.getParent());
            try (InputStream in = jar.getInputStream(entry)) {
                Files.copy(in, file);
            }
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public synchronized void close() {
        if (Files.isDirectory(folder)) {
            FileTree.delete(folder);
        }
    }
}
