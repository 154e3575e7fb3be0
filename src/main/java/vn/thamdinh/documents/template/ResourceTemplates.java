package vn.thamdinh.documents.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Finds templates by plain name among this package's resources, so that no template reaches a file or an address. */
final class ResourceTemplates implements Loader<String> {
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9-]*\\.(html|css)");

    @Override
    public Reader getReader(String name) {
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
