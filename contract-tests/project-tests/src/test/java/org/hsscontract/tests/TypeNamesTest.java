package org.hsscontract.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A name that two types bear says of neither what it is. */
class TypeNamesTest {
    private static final Path REPOSITORY = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Set<String> NO_SOURCES = Set.of("target", "node_modules", ".git");

    @Test
    void noSimpleNameIsDeclaredTwiceInMainCode() throws IOException {
        Map<String, List<String>> declared = declared(sources());
        assertThat(declared.keySet()).as("types that are there").contains("Judgement", "DriverAnswer", "Occurrence");
        declared.values().removeIf(places -> places.size() == 1);
        assertThat(declared).isEmpty();
    }

    /** Simple names of all types, nested ones too, with the files that declare them. */
    private static Map<String, List<String>> declared(List<Path> sources) throws IOException {
        Map<String, List<String>> declared = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree file : task.parse()) {
                String place = REPOSITORY
                        .relativize(Path.of(file.getSourceFile().toUri()))
                        .toString();
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        if (!type.getSimpleName().isEmpty()) {
                            declared.computeIfAbsent(type.getSimpleName().toString(), name -> new ArrayList<>())
                                    .add(place);
                        }
                        return super.visitClass(type, null);
                    }
                }.scan(file, null);
            }
        }
        return declared;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NO_SOURCES.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = REPOSITORY.relativize(file).toString().replace('\\', '/');
                if (path.contains("src/main/java/") && path.endsWith(".java")) {
                    sources.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }
}
