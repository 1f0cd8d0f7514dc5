package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in a jar takes its catalog as it is stored, and reads the files where it is not. */
class JarCatalogTest {

    private static final int SHIPPED = CatalogReader.shipped().services().size();

    @TempDir
    private Path folder;

    @Test
    void whatIsStoredNeedsNoFilesOfServices() throws IOException, ReflectiveOperationException {
        assertThat(servicesOfAJar(name -> !name.startsWith("serverlesslabel/catalog/services"))).isEqualTo(SHIPPED);
    }

    @Test
    void theFilesAreReadWhereNothingIsStored() throws IOException, ReflectiveOperationException {
        assertThat(servicesOfAJar(name -> !name.startsWith("serverlesslabel/stored"))).isEqualTo(SHIPPED);
    }

    private int servicesOfAJar(Predicate<String> kept) throws IOException, ReflectiveOperationException {
        var jar = jar(kept);
        try (var program = new Program(jar)) {
            var catalog = program.loadClass(CatalogReader.class.getName()).getMethod("shipped").invoke(null);
            return ((List<?>) catalog.getClass().getMethod("services").invoke(catalog)).size();
        }
    }

    private Path jar(Predicate<String> kept) throws IOException {
        var classes = classes();
        var jar = folder.resolve("program.jar");
        try (var files = Files.walk(classes); var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.sorted().toList()) {
                var name = classes.relativize(file).toString().replace('\\', '/');
                if (name.isEmpty() || !kept.test(name)) continue;
                out.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) Files.copy(file, out);
            }
        }
        return jar;
    }

    private static Path classes() {
        try {
            return Path.of(CatalogReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes from the jar what the tests would take from the folder of classes; libraries are theirs. */
    private static final class Program extends URLClassLoader {

        Program(Path jar) throws MalformedURLException {
            super(new URL[] {jar.toUri().toURL()}, JarCatalogTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("serverlesslabel.")) return super.loadClass(name, resolve);
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            return findResource(name);
        }
    }
}
