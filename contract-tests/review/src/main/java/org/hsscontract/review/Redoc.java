package org.hsscontract.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The renderer of the reference, as its WebJar has it. */
final class Redoc {
    static final String FILE = "redoc.standalone.js";

    /** Redoc shows a picture of its makers in the menu, from their server. A review needs no network and tells nobody that it takes place. */
    private static final String OUTSIDE = "https://cdn.redoc.ly/redoc/logo-mini.svg";

    private static final String NOTHING = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
    private static final String SOURCE_MAP = "//# sourceMappingURL=" + FILE + ".map";

    private Redoc() {}

    static void copyTo(Path folder) throws IOException {
        String home = "/META-INF/resources/webjars/redoc/" + version() + "/";
        String bundle = read(home + "bundles/" + FILE);
        if (!bundle.contains(OUTSIDE)) {
            throw new IllegalStateException(
                    "Redoc " + version() + " does not load " + OUTSIDE + " any more; look at what it loads instead");
        }
        Files.writeString(folder.resolve(FILE), bundle.replace(OUTSIDE, NOTHING).replace(SOURCE_MAP, ""));
        Files.writeString(folder.resolve("redoc.LICENSE"), read(home + "LICENSE"));
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars.npm/redoc/pom.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Redoc.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException(resource + " is not on the class path");
        }
        return in;
    }
}
