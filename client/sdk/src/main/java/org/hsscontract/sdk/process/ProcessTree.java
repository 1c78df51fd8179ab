package org.hsscontract.sdk.process;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A program and what it started as long as it ran; closing ends them, and so does the end of this process. */
final class ProcessTree implements AutoCloseable {
    private static final Set<ProcessTree> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(ProcessTree::kill)));
    }

    private final Process root;

    private ProcessTree(Process root) {
        this.root = root;
    }

    static ProcessTree start(ProcessBuilder builder) throws IOException {
        ProcessTree tree = new ProcessTree(builder.start());
        RUNNING.add(tree);
        return tree;
    }

    Process root() {
        return root;
    }

    private void kill() {
        // The children are to be known before their parent is gone.
        List<ProcessHandle> children = root.descendants().toList();
        root.destroyForcibly();
        children.forEach(child -> {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
        });
    }

    @Override
    public void close() {
        kill();
        RUNNING.remove(this);
    }
}
