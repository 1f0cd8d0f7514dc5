import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the installers of the system it runs on: an image with a Java of its own, and of it a deb, an rpm where
 * rpmbuild is there, and a portable archive on Linux, a dmg on macOS, an msi on Windows. Called by the profile {@code
 * installer}: {@code java MakeInstaller.java PROGRAM OUT VERSION TIMESTAMP TESTS} with the program as the assembly left
 * it, the folder to fill, the version, the time all files get, and the class path of the tests with the screen that is
 * none.
 *
 * <p>The image holds the modules the program uses, its jars, JavaFX's native libraries beside them, so that nothing is
 * unpacked into the reader's home at the first start, and the classes a start needs as Java has them in memory. Java
 * accepts these wherever they and the jars lie together (from JDK 19 on), and goes on in silence where it does not.
 */
final class MakeInstaller {

    private static final String NAME = "serverless-label";
    private static final String TITLE = "Serverless Label";
    /**
     * What jdeps finds, and what is asked for by name only: the shipped catalog lies in a jar, the window is German.
     * Jackson would write values of java.sql as well; there are none.
     */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.xml,jdk.unsupported,jdk.zipfs,"
        + "jdk.localedata";
    /**
     * Nobody asks for them: sound, start pictures and windows of AWT, printers, preferences, what programs in C, tools
     * and the making of another such Java need, and whom to trust on a net the program never goes to.
     */
    private static final String UNUSED = Stream.of("*jsound*", "sound.properties", "*splashscreen*", "*awt_xawt*",
        "*jawt.*", "psfont*", "*libprefs*", "*jsig.*", "jexec*", "bin/keytool*", "jrt-fs.jar", "classlist", "cacerts",
        "public_suffix_list.dat").map(file -> "**/" + file).collect(Collectors.joining(","));
    private static final List<String> WINDOW = List.of("-Xlog:disable", "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "-Xmx1g", "-Xms64m", "-Xmn32m", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40",
        "-XX:C1MaxInlineSize=20", "-XX:C1MaxInlineLevel=4",
        "--enable-native-access=ALL-UNNAMED", "-Dsun.misc.unsafe.memory.access=allow");
    private static final Pattern NATIVE = Pattern.compile("[^/]+\\.(so|dll|dylib)");
    private static final Path SOURCES = Path.of("src/packaging");

    private final Path program;
    private final Path out;
    private final Path work;
    private final String version;
    private final Instant time;
    private final String tests;
    private final String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private final Path java = Path.of(System.getProperty("java.home"));

    private MakeInstaller(List<String> arguments) {
        program = Path.of(arguments.get(0)).toAbsolutePath();
        out = Path.of(arguments.get(1)).toAbsolutePath();
        version = arguments.get(2);
        time = Instant.parse(arguments.get(3));
        tests = arguments.get(4);
        work = out.resolve("work");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new MakeInstaller(List.of(arguments)).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(out);
        Files.createDirectories(work);
        var runtime = work.resolve("runtime");
        run(List.of(tool("jlink"), "--add-modules", MODULES, "--include-locales", "en,de", "--strip-debug",
            "--no-header-files", "--no-man-pages", "--exclude-files", UNUSED,
            "--compress", Runtime.version().feature() < 21 ? "2" : "zip-6", "--output", runtime.toString()));
        licences(runtime);
        var input = work.resolve("input");
        fill(input);
        run(List.of(tool("java"), SOURCES.resolve("CollectLicences.java").toString(), input.toString(),
            input.resolve("legal").toString(), program.resolveSibling("parts/serverlesslabel/parts.txt").toString()));
        date(input);
        if (system.contains("mac")) mac(input, runtime);
        else if (system.contains("win")) windows(input, runtime);
        else linux(input, runtime);
        try (var files = Files.list(out)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList())
                System.out.printf(Locale.ROOT, "%s  %.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
        }
    }

    // ---------------------------------------------------------------- what is the same everywhere

    /** Copies the jars flat, those of JavaFX with their native libraries beside them. */
    private void fill(Path input) throws IOException {
        Files.createDirectories(input);
        try (var jars = Files.walk(program.resolve("lib"))) {
            for (var jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                var copy = input.resolve(jar.getFileName());
                if (jar.getParent().endsWith("javafx")) unpackNatives(jar, copy);
                else Files.copy(jar, copy);
            }
        }
    }

    private void unpackNatives(Path jar, Path copy) throws IOException {
        try (var zip = new ZipFile(jar.toFile()); var lean = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (NATIVE.matcher(entry.getName()).matches()) {
                    Files.write(copy.resolveSibling(entry.getName()), bytes);
                } else {
                    var same = new ZipEntry(entry.getName());
                    same.setLastModifiedTime(FileTime.from(time));
                    lean.putNextEntry(same);
                    lean.write(bytes);
                    lean.closeEntry();
                }
            }
        }
    }

    // What jlink leaves out: of modules that hold nothing but languages it takes those, and not their licences.
    private void licences(Path runtime) throws IOException, InterruptedException {
        for (var line : run(List.of(runtime.resolve("bin/java").toString(), "--list-modules")).lines().toList()) {
            var module = Path.of("legal", line.replaceFirst("@.*", ""));
            if (!Files.isDirectory(java.resolve(module)) || Files.exists(runtime.resolve(module))) continue;
            try (var texts = Files.list(java.resolve(module))) {
                for (var text : texts.toList()) copy(text, runtime.resolve(module).resolve(text.getFileName()));
            }
        }
    }

    /**
     * Stores the classes that commands load, and those of the window, for a class path in its order: apart, as Java
     * loads at once all that is stored. They are listed by calls that are typical; the window is opened on the screen
     * that is none, first as a new reader's and then with what that one has set, and what it would load on a real one
     * is named.
     */
    private void store(Path home, List<Path> jars, Path folder) throws IOException, InterruptedException {
        var path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        var binary = home.resolve("bin/java").toString();
        var calls = new ArrayList<List<String>>();
        for (var ending : List.of("png", "svg", "pdf", "md")) calls.add(List.of("-cp", path, "serverlesslabel.Main",
            "export", "amazon-s3-standard", "aws-lambda-on-demand", "--out", work.resolve("x." + ending).toString()));
        for (var call : List.of("check", "rank --top 1", "explain amazon-s3-standard", "diff shipped shipped"))
            calls.add(Stream.concat(Stream.of("-cp", path, "serverlesslabel.Main"), Stream.of(call.split(" ")))
                .toList());
        store(home, path, loaded(binary, calls), folder.resolve("command.jsa"));
        var opened = List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw",
            "-Dserverlesslabel.settings=" + work.resolve("settings"), "-cp", path + File.pathSeparator + tests,
            "serverlesslabel.app.WindowRehearsal");
        var window = loaded(binary, List.of(opened, opened));
        window.removeIf(line -> line.contains("monocle") || line.startsWith("serverlesslabel/app/WindowRehearsal"));
        for (var jar : jars) if (jar.getFileName().toString().startsWith("javafx-graphics"))
            try (var zip = new ZipFile(jar.toFile())) {
                zip.stream().map(ZipEntry::getName).filter(name -> name.matches(
                    "com/sun/(glass/ui/((gtk|mac|win)/|InvokeLater|Size)|prism/(es2|d3d)/).*\\.class"))
                    .forEach(name -> window.add(name.replace(".class", "")));
            }
        store(home, path, window, folder.resolve("window.jsa"));
    }

    private Set<String> loaded(String binary, List<List<String>> calls) throws IOException, InterruptedException {
        var classes = new LinkedHashSet<String>();
        var list = work.resolve("list");
        for (var call : calls) {
            run(Stream.of(List.of(binary, "-Xshare:off", "-Djava.awt.headless=true", "-XX:DumpLoadedClassList=" + list),
                WINDOW.subList(1, WINDOW.size()), call).flatMap(List::stream).toList());
            // Numbered lists cannot be joined, and only classes from elsewhere than the class path need their numbers.
            for (var line : Files.readAllLines(list)) classes.add(line.replaceFirst(" id: [0-9]*$", ""));
        }
        return classes;
    }

    // With the collector that stores objects too, which those that only read them need not have. From JDK 24 on the
    // classes are stored linked; Java takes such ones only with the same options for modules.
    private void store(Path home, String path, Set<String> classes, Path archive)
        throws IOException, InterruptedException {
        var list = work.resolve("list");
        Files.write(list, classes);
        run(Stream.of(List.of(home.resolve("bin/java").toString(), "-Xshare:dump", "-XX:+UseG1GC",
            "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+AOTClassLinking"),
            WINDOW.stream().filter(option -> option.startsWith("--")).toList(), List.of(
            "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive, "-cp", path))
            .flatMap(List::stream).toList());
    }

    // ---------------------------------------------------------------- Linux

    private void linux(Path input, Path runtime) throws IOException, InterruptedException {
        run(List.of(tool("jpackage"), "--type", "app-image", "--name", NAME, "--app-version", version, "--input",
            input.toString(), "--main-jar", NAME + "-" + version + ".jar", "--main-class", "serverlesslabel.Main",
            "--runtime-image", runtime.toString(), "--icon", "icons/app-256.png", "--dest", work.toString()));
        var image = work.resolve(NAME);
        // The script gives commands other options than the window, and names their UTF-8 where no locale is set.
        for (var part : List.of("lib/libapplauncher.so", "lib/app/" + NAME + ".cfg", "lib/app/.jpackage.xml",
            "lib/" + NAME + ".png")) Files.deleteIfExists(image.resolve(part));
        Files.copy(program.resolve("bin/" + NAME), image.resolve("bin/" + NAME), StandardCopyOption.REPLACE_EXISTING);
        Files.move(image.resolve("lib/app/legal"), image.resolve("legal"));
        run(List.of("chmod", "-R", "u=rwX,go=rX", image.toString()));
        strip(image.resolve("lib"));
        date(image);
        try (var jars = Files.list(image.resolve("lib/app"))) {
            store(image.resolve("lib/runtime"), jars.filter(file -> file.toString().endsWith(".jar")).sorted(
                Comparator.comparing(file -> file.getFileName().toString())).toList(), image.resolve("lib/app"));
        }
        Files.writeString(image.resolve("lib/app/stored.time"), time.getEpochSecond() + "\n");
        for (var way : List.of("command", "window"))
            run(List.of("chmod", "644", image.resolve("lib/app/" + way + ".jsa").toString()));
        date(image);
        var architecture = run(List.of("uname", "-m")).strip();
        tar(image, NAME + "-" + version + "-linux-" + architecture + ".tar.gz");
        var root = work.resolve("root");
        desktop(image, root);
        deb(root, architecture);
        if (exists("rpmbuild")) rpm(root, architecture);
        else System.out.println("rpmbuild is not here; no rpm is made");
    }

    /** Names in native code are for those who debug it; without them the image is six megabytes smaller. */
    private void strip(Path folder) throws IOException, InterruptedException {
        if (!exists("strip")) {
            System.out.println("strip is not here; the image is larger than it need be");
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)).toList())
                if (file.toString().endsWith(".so") || Files.isExecutable(file))
                    run(List.of("strip", "--strip-unneeded", file.toString()));
        }
    }

    /** Moving the unpacked folder costs nothing; the icon and the entry for a menu are in share. */
    private void tar(Path image, String file) throws IOException, InterruptedException {
        shared(image.resolve("share"));
        date(image);
        run(List.of("tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu",
            "-I", "gzip -9n", "-cf", out.resolve(file).toString(), "-C", work.toString(), NAME));
        delete(image.resolve("share"));
    }

    private void desktop(Path image, Path root) throws IOException, InterruptedException {
        Files.createDirectories(root.resolve("opt"));
        run(List.of("cp", "-a", image.toString(), root.resolve("opt").toString()));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/" + NAME), Path.of("/opt", NAME, "bin", NAME));
        shared(root.resolve("usr/share"));
    }

    private void shared(Path share) throws IOException, InterruptedException {
        var linux = SOURCES.resolve("linux");
        copy(linux.resolve(NAME + ".desktop"), share.resolve("applications/" + NAME + ".desktop"));
        copy(linux.resolve(NAME + ".mime.xml"), share.resolve("mime/packages/" + NAME + ".xml"));
        var meta = share.resolve("metainfo/serverlesslabel.app.Explorer.metainfo.xml");
        copy(linux.resolve(meta.getFileName().toString()), meta);
        Files.writeString(meta, Files.readString(meta).replace("@VERSION@", version)
            .replace("@DATE@", time.toString().substring(0, 10)));
        var manual = share.resolve("man/man1/" + NAME + ".1");
        copy(linux.resolve(NAME + ".1"), manual);
        run(List.of("gzip", "-9n", manual.toString()));
        for (int size : List.of(16, 32, 64, 128, 256)) copy(Path.of("icons/app-" + size + ".png"),
            share.resolve("icons/hicolor/" + size + "x" + size + "/apps/" + NAME + ".png"));
        copy(Path.of("icons/app.svg"), share.resolve("icons/hicolor/scalable/apps/" + NAME + ".svg"));
        copy(SOURCES.resolve("linux/copyright"), share.resolve("doc/" + NAME + "/copyright"));
        var changes = share.resolve("doc/" + NAME + "/NEWS");
        copy(Path.of(".github/CHANGELOG.md"), changes);
        run(List.of("gzip", "-9n", changes.toString()));
        run(List.of("chmod", "-R", "u=rwX,go=rX", share.toString()));
    }

    private void deb(Path root, String machine) throws IOException, InterruptedException {
        var architecture = Map.of("x86_64", "amd64", "aarch64", "arm64").getOrDefault(machine, machine);
        var control = Files.createDirectories(root.resolve("DEBIAN"));
        long kilobytes = Long.parseLong(run(List.of("du", "-sk", "--exclude=DEBIAN", root.toString())).split("\\s")[0]);
        Files.writeString(control.resolve("control"), Files.readString(SOURCES.resolve("linux/control"))
            .replace("@VERSION@", version).replace("@ARCHITECTURE@", architecture)
            .replace("@SIZE@", Long.toString(kilobytes)));
        copy(SOURCES.resolve("linux/postrm"), control.resolve("postrm"));
        run(List.of("chmod", "755", control.resolve("postrm").toString()));
        var changes = changelog(root.resolve("usr/share/doc/" + NAME + "/changelog"));
        var overrides = root.resolve("usr/share/lintian");
        copy(SOURCES.resolve("linux/lintian-overrides"), overrides.resolve("overrides/" + NAME));
        date(root);
        run(List.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(),
            out.resolve(NAME + "_" + version + "_" + architecture + ".deb").toString()));
        delete(control);
        delete(changes);
        delete(overrides);
    }

    // In the form that only this kind of package has; what changed stands beside it for all.
    private Path changelog(Path file) throws IOException, InterruptedException {
        Files.writeString(file, NAME + " (" + version + ") unstable; urgency=medium\n\n"
            + "  * What changed is in NEWS.gz beside this file.\n\n"
            + " -- The authors of Serverless Label <serverless-label@localhost>  "
            + DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                .format(time.atOffset(ZoneOffset.UTC)) + "\n");
        run(List.of("gzip", "-9n", file.toString()));
        return file.resolveSibling(file.getFileName() + ".gz");
    }

    private void rpm(Path root, String architecture) throws IOException, InterruptedException {
        var spec = work.resolve(NAME + ".spec");
        Files.writeString(spec, Files.readString(SOURCES.resolve("linux/" + NAME + ".spec"))
            .replace("@VERSION@", version).replace("@ROOT@", root.toString()));
        run(List.of("rpmbuild", "-bb", "--target", architecture, "--define", "_topdir " + work.resolve("rpm"),
            "--define", "_rpmdir " + out, "--define", "_rpmfilename %%{NAME}-%%{VERSION}.%%{ARCH}.rpm",
            // Neither when nor on which machine it was made.
            "--define", "use_source_date_epoch_as_buildtime 1", "--define", "_buildhost localhost",
            "--define", "clamp_mtime_to_source_date_epoch 1",
            "--define", "_binary_payload w19.zstdio", spec.toString()));
    }

    // ---------------------------------------------------------------- macOS and Windows

    private void mac(Path input, Path runtime) throws IOException, InterruptedException {
        var icon = work.resolve(NAME + ".icns");
        var images = new ByteArrayOutputStream();
        var types = new TreeMap<>(Map.of("icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256));
        try (var data = new DataOutputStream(images)) {
            for (var type : types.entrySet()) {
                var image = Files.readAllBytes(Path.of("icons/app-" + type.getValue() + ".png"));
                data.writeBytes(type.getKey());
                data.writeInt(image.length + 8);
                data.write(image);
            }
        }
        Files.write(icon, ByteBuffer.allocate(8 + images.size()).put("icns".getBytes(StandardCharsets.US_ASCII))
            .putInt(8 + images.size()).put(images.toByteArray()).array());
        // A bundle's version must not begin with 0.
        installer("dmg", input, runtime, icon, version.startsWith("0.") ? "1" + version.substring(1) : version,
            List.of("--mac-package-identifier", "serverlesslabel.app", "--mac-package-name", TITLE));
    }

    private void windows(Path input, Path runtime) throws IOException, InterruptedException {
        var icon = work.resolve(NAME + ".ico");
        var sizes = List.of(16, 32, 64, 128, 256);
        var images = new ArrayList<byte[]>();
        for (int size : sizes) images.add(Files.readAllBytes(Path.of("icons/app-" + size + ".png")));
        int begin = 6 + 16 * images.size();
        var bytes = ByteBuffer.allocate(begin + images.stream().mapToInt(image -> image.length).sum())
            .order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            // 256 is written as 0; one plane of 32 bits.
            bytes.put((byte) (int) sizes.get(i)).put((byte) (int) sizes.get(i)).putShort((short) 0).putShort((short) 1)
                .putShort((short) 32).putInt(images.get(i).length).putInt(begin);
            begin += images.get(i).length;
        }
        images.forEach(bytes::put);
        Files.write(icon, bytes.array());
        installer("msi", input, runtime, icon, version, List.of("--win-menu", "--win-menu-group", TITLE,
            "--win-shortcut-prompt", "--win-dir-chooser", "--win-per-user-install",
            "--win-upgrade-uuid", "5f0c1f1e-2a57-4a0e-9d6b-6d1c0a0b7e31"));
    }

    /** Makes the image once to learn its class path, stores the classes for it, and makes the installer with them. */
    private void installer(String type, Path input, Path runtime, Path icon, String number, List<String> more)
        throws IOException, InterruptedException {
        var association = work.resolve("exploration.properties");
        Files.writeString(association, "extension=serverless\nmime-type=application/x-serverless-label\n"
            + "description=Serverless Label exploration\n");
        var console = work.resolve("console.properties");
        Files.writeString(console, "win-console=true\nwin-menu=false\nwin-shortcut=false\njava-options="
            + String.join(" ", javaOptions("command")) + "\n");
        var options = new ArrayList<>(List.of("--name", TITLE, "--app-version", number, "--vendor",
            "The authors of Serverless Label", "--description", "The energy label for cloud services", "--input",
            input.toString(), "--main-jar", NAME + "-" + version + ".jar", "--main-class", "serverlesslabel.Main",
            "--runtime-image", runtime.toString(), "--icon", icon.toString(), "--add-launcher", NAME + "=" + console));
        javaOptions("window").forEach(option -> options.addAll(List.of("--java-options", option)));
        var trial = work.resolve("trial");
        run(command("app-image", options, List.of("--dest", trial.toString())));
        try (var files = Files.walk(trial)) {
            var settings = files.filter(file -> file.endsWith(TITLE + ".cfg")).findFirst().orElseThrow();
            var jars = Files.readAllLines(settings).stream().filter(line -> line.startsWith("app.classpath="))
                .map(line -> input.resolve(line.substring(line.lastIndexOf(File.separator) + 1))).toList();
            store(runtime, jars, input);
        }
        run(command(type, options, Stream.concat(more.stream(), Stream.of("--file-associations",
            association.toString(), "--license-file", "LICENSE", "--dest", out.toString())).toList()));
    }

    // With no other separator than this, which a file of properties takes as it is.
    private static List<String> javaOptions(String way) {
        return Stream.concat(WINDOW.stream(), Stream.of("-Djava.awt.headless=true", "-Djava.library.path=$APPDIR",
            "-XX:SharedArchiveFile=$APPDIR/" + way + ".jsa")).toList();
    }

    private List<String> command(String type, List<String> options, List<String> more) {
        return Stream.of(List.of(tool("jpackage"), "--type", type), options, more).flatMap(List::stream).toList();
    }

    // ---------------------------------------------------------------- tools

    private String tool(String name) {
        return java.resolve("bin").resolve(name).toString();
    }

    private static boolean exists(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    // Java compares the times of jars with those it stored, and archives keep whole seconds only.
    private void date(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                if (!Files.isSymbolicLink(file)) Files.setLastModifiedTime(file, FileTime.from(time));
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(source, target);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond()));
        builder.environment().keySet().removeAll(Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + said);
        return said;
    }
}
