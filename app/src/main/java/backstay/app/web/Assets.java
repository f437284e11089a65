package backstay.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// The files that pages load: everything under `assets/` on the class path, read and compressed once at start. Their
/// addresses hold a hash of all of them, so a browser may keep them for ever and still gets every change.
public final class Assets {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("bin", "application/octet-stream"));

    private final Map<String, Asset> files;
    private final String version;

    private Assets(SortedMap<String, Asset> files) {
        this.files = Map.copyOf(files);
        this.version = version(files);
    }

    /// One file, with its compressed twin when that is smaller.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Asset(String type, byte[] bytes, Optional<byte[]> gzipped) {}

    /// Reads every file under `assets/` on the class path.
    public static Assets read() {
        var files = new TreeMap<String, Asset>();
        try {
            for (var roots = Assets.class.getClassLoader().getResources("assets"); roots.hasMoreElements(); ) {
                take(roots.nextElement(), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Assets(files);
    }

    /// The address of a file, below the base path.
    public String path(String name) {
        return "/assets/" + version + "/" + name;
    }

    /// The hash of all files.
    String version() {
        return version;
    }

    /// The file of this name.
    Optional<Asset> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static void take(URL root, Map<String, Asset> files) throws IOException {
        var uri = uri(root);
        if (!"jar".equals(uri.getScheme())) {
            takeAll(Path.of(uri), files);
            return;
        }
        try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
            takeAll(jar.getPath("/assets"), files);
        }
    }

    private static URI uri(URL root) {
        try {
            return root.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void takeAll(Path root, Map<String, Asset> files) throws IOException {
        try (var paths = Files.walk(root)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                var name = root.relativize(path).toString().replace('\\', '/');
                files.put(name, asset(name, Files.readAllBytes(path)));
            }
        }
    }

    private static Asset asset(String name, byte[] bytes) throws IOException {
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        var packed = gzip(bytes);
        return new Asset(type, bytes, packed.length < bytes.length * 0.9 ? Optional.of(packed) : Optional.empty());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(9);
            }
        }) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String version(SortedMap<String, Asset> files) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            files.forEach((name, asset) -> {
                sha.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                sha.update(asset.bytes());
            });
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
