package org.hsscontract.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Serves the files of a review site under {@code /review/}, before the contract is asked; all else is left to the contract. */
@Order(0)
final class ReviewFiles extends HttpFilter {

    private static final long serialVersionUID = 1L;

    // The site is one folder without others in it: a name without slash or percent sign cannot lead out of it.
    private static final Pattern PATH = Pattern.compile("/review/([A-Za-z0-9][A-Za-z0-9._-]*)?");
    private static final String FOLDER = "/review";
    private static final String INDEX = "index.html";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html;charset=utf-8", "css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8");
    private static final String OTHER = "text/plain;charset=utf-8";

    private final transient Path folder;
    private final transient ErrorWriter errors;

    ReviewFiles(Path folder, ErrorWriter errors) {
        this.folder = folder;
        this.errors = errors;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().equals(FOLDER)) {
            response.sendRedirect(FOLDER + "/");
            return;
        }
        Matcher path = PATH.matcher(request.getRequestURI());
        Path file = path.matches() ? folder.resolve(path.group(1) == null ? INDEX : path.group(1)) : null;
        if (file == null || !Files.isRegularFile(file)) {
            chain.doFilter(request, response);
        } else if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
            errors.write(request, response, RefusedRequest.methodNotAllowed());
        } else {
            write(file, response);
        }
    }

    private static void write(Path file, HttpServletResponse response) throws IOException {
        String name = file.getFileName().toString();
        response.setContentType(MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), OTHER));
        response.setHeader("X-Content-Type-Options", "nosniff");
        // The site may be made anew while the server runs.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }
}
