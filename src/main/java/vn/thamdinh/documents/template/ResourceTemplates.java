package vn.thamdinh.documents.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds templates by plain name among those given and then this package's resources, so that no template reaches a file
 * or an address.
 */
final class ResourceTemplates implements Loader<String> {
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9-]*\\.(html|css)");

    private final Map<String, String> overrides;

    ResourceTemplates(Map<String, String> overrides) {
        this.overrides = Map.copyOf(overrides);
    }

    static Optional<String> original(String name) {
        try (InputStream stream = open(name)) {
            return stream == null ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Reader getReader(String name) {
        if (overrides.containsKey(name)) {
            return new StringReader(overrides.get(name));
        }
        InputStream stream = open(name);
        if (stream == null) {
            throw new LoaderException(null, "No template named " + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    @Override
    public boolean resourceExists(String name) {
        return PLAIN_NAME.matcher(name).matches() && ResourceTemplates.class.getResource(name) != null;
    }

    @Override
    public String resolveRelativePath(String name, String anchor) {
        return name;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("Templates are UTF-8");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("Templates have plain names");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("Templates have plain names");
    }

    private static InputStream open(String name) {
        return PLAIN_NAME.matcher(name).matches() ? ResourceTemplates.class.getResourceAsStream(name) : null;
    }
}
