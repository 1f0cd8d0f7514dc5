package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.app.ThirdPartyNotices.Artifact;
import serverlesslabel.app.ThirdPartyNotices.Row;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** What is said about the parts others made, against the parts themselves. */
class ThirdPartyNoticesTest {

    /** How projects call a licence in their descriptions, and its short name. */
    private static final Map<String, String> SHORT = Map.of(
        "apache-2.0", "Apache-2.0",
        "the apache license, version 2.0", "Apache-2.0",
        "the apache software license, version 2.0", "Apache-2.0",
        "mit", "MIT",
        "mit license", "MIT",
        "the 3-clause bsd license", "BSD-3-Clause",
        "gplv2+ce", "GPL-2.0 with Classpath Exception");
    private static final Pattern LICENCE = Pattern.compile("<license>\\s*<name>([^<]+)</name>");
    private static final Pattern PARENT = Pattern.compile("<parent>.*?</parent>", Pattern.DOTALL);

    static List<Artifact> artifacts() {
        return ThirdPartyNotices.artifacts();
    }

    static List<Row> files() {
        return ThirdPartyNotices.rows().stream().filter(row -> row.about().startsWith("/")).toList();
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void everyArtifactIsOfExactlyOnePart(Artifact artifact) {
        assertThat(ThirdPartyNotices.rows()).filteredOn(row -> row.has(artifact)).hasSize(1);
    }

    @Test
    void everyPartIsThere() {
        assertThat(ThirdPartyNotices.rows()).filteredOn(row -> !row.about().startsWith("/"))
            .allSatisfy(row -> assertThat(ThirdPartyNotices.artifacts()).anyMatch(row::has));
    }

    @Test
    void theListIsWhatTheProgramRunsWith() {
        var used = Stream.of("com.fasterxml.jackson.core.JsonFactory", "org.apache.fontbox.ttf.TTFParser",
            "javafx.application.Application", "picocli.CommandLine")
            .map(ThirdPartyNoticesTest::jar).map(Path::getFileName).map(Path::toString).toList();
        var listed = ThirdPartyNotices.artifacts().stream()
            .map(artifact -> artifact.name().split(":")[1] + "-" + artifact.version()).collect(Collectors.toSet());
        assertThat(used).allSatisfy(jar -> assertThat(listed).anyMatch(jar::startsWith));
    }

    @Test
    void whateverTheBuildNamesIsInTheList() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var named = Pattern.compile("<artifactId>([\\w-]+)</artifactId><version>"
            + "\\$\\{([\\w.-]+)}</version></dependency>").matcher(pom).results().map(found -> found.group(1)).toList();
        assertThat(named).isNotEmpty();
        assertThat(ThirdPartyNotices.artifacts()).extracting(artifact -> artifact.name().split(":")[1])
            .containsAll(named);
    }

    /** The licence is the one the artifact's own description names, or else that of its parent. */
    @ParameterizedTest
    @MethodSource("artifacts")
    void theLicenceIsTheOneTheArtifactNames(Artifact artifact) throws IOException {
        var row = ThirdPartyNotices.rows().stream().filter(each -> each.has(artifact)).findFirst().orElseThrow();
        var names = licences(description(artifact.name().split(":")[0], artifact.name().split(":")[1],
            artifact.version()));
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(List.of(row.part().licences().split(", ")))
            .contains(SHORT.getOrDefault(name.toLowerCase(Locale.ROOT), name)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileInsideIsThereInThatVersion(Row row) throws IOException {
        try (var in = ThirdPartyNoticesTest.class.getResourceAsStream(row.about());
             var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            assertThat(font.getNaming().getNameRecords()).filteredOn(record -> record.getNameId() == 5).isNotEmpty()
                .allSatisfy(record -> assertThat(record.getString())
                    .matches("Version " + row.part().version() + "\\b.*"));
        }
    }

    @Test
    void everyPartHasAVersionAndSafePages() {
        assertThat(ThirdPartyNotices.about().parts()).allSatisfy(part -> {
            assertThat(part.version()).isNotBlank();
            assertThat(List.of(part.terms().getScheme(), part.home().getScheme())).containsOnly("https");
        });
    }

    /** Our own licences stand in the build, as texts in two files, and in a sentence of each language. */
    @ParameterizedTest
    @EnumSource
    void theProgramsOwnLicencesAreTheSameEverywhere(Language language) throws IOException {
        var sentence = Texts.of(language).get("about.licence");
        assertThat(licences(Path.of("pom.xml"))).hasSize(2).allSatisfy(name -> assertThat(sentence).contains(name));
        assertThat(shipped("/META-INF/LICENSE")).contains("Apache License", "Version 2.0");
        assertThat(shipped("/serverlesslabel/catalog/LICENSE")).startsWith("Attribution 4.0 International");
    }

    private static String shipped(String name) throws IOException {
        try (var in = ThirdPartyNoticesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> licences(Path description) throws IOException {
        var text = Files.readString(description);
        var names = LICENCE.matcher(text).results().map(found -> found.group(1).strip()).toList();
        if (!names.isEmpty()) return names;
        var parent = PARENT.matcher(text).results().findFirst().orElseThrow().group();
        return licences(description(tag(parent, "groupId"), tag(parent, "artifactId"), tag(parent, "version")));
    }

    private static String tag(String xml, String name) {
        return Pattern.compile("<" + name + ">([^<]+)</" + name + ">").matcher(xml).results().findFirst().orElseThrow()
            .group(1);
    }

    // Beside the jars the tests run with lie the descriptions they were found by.
    private static Path description(String group, String artifact, String version) {
        var jackson = jar("com.fasterxml.jackson.core.JsonFactory");
        var repository = Optional.of(jackson).map(Path::getParent).map(Path::getParent).map(Path::getParent)
            .map(Path::getParent).map(Path::getParent).map(Path::getParent).map(Path::getParent).orElseThrow();
        return repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version)
            .resolve(artifact + "-" + version + ".pom");
    }

    private static Path jar(String type) {
        try {
            return Path.of(Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
