package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.SmallCatalog;

/**
 * What {@code rank} prints of four services whose only fact is their billing: by task it gives level 5 or 0, one of
 * eight equal characteristics is worth 12.5, and everything else is level 0.
 */
class RankOutputTest {

    private static final String WEIGHTS = "elastic=1,available=1,durable=1,secure=1,no-infrastructure=1,"
        + "billed-per-task=1,scales-to-zero=1,pay-for-value=1";

    @TempDir
    private Path folder;

    @BeforeEach
    void fourServices() throws IOException {
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        Files.createDirectory(folder.resolve("services"));
        service("zeta", "Zeta | <b>", "compute", documented("work"));
        service("alpha", "=Alpha, \\\"quoted\\\"", "messaging", "\"value\": \"work\", \"basis\": \"recalled\"");
        service("beta", "Beta", "compute", documented("contract"));
        service("gamma", "gamma", "cache", documented("work"));
    }

    @Test
    void asText() {
        assertThat(rank("text")).isEqualTo("""
            RANK  CLASS  INDEX     LEVELS           IN CATEGORY       SERVICE
            1=    G      0.0–12.5  0 0 0 0 0 5 0 0  1 of 1 messaging  =Alpha, "quoted", mode (Acme)
            1=    G      12.5      0 0 0 0 0 5 0 0  1 of 1 cache      gamma, mode (Acme)
            1=    G      12.5      0 0 0 0 0 5 0 0  1 of 2 compute    Zeta | <b>, mode (Acme)
            4     G      0.0       0 0 0 0 0 0 0 0  2 of 2 compute    Beta, mode (Acme)

            Levels: elastic, available, durable, secure, no-infrastructure, billed-per-task, scales-to-zero, \
            pay-for-value.
            """);
    }

    @Test
    void asCsvWithFormulasDefused() {
        assertThat(rank("csv")).isEqualTo("""
            rank,tied,id,name,mode,provider,category,documentation,index,class,labelClass,documentedIndex,\
            rankAmong,categoryRank,categorySize,categoryLeader,meets,elastic,available,durable,secure,\
            no-infrastructure,billed-per-task,scales-to-zero,pay-for-value,documentedClass,documentedLabelClass,\
            elastic-documented,\
            available-documented,durable-documented,secure-documented,no-infrastructure-documented,\
            billed-per-task-documented,scales-to-zero-documented,pay-for-value-documented
            1,true,alpha,"'=Alpha, ""quoted""\",mode,Acme,messaging,https://acme.example/docs,\
            12.5,G,G,0.0,1,1,1,alpha,,0,0,0,0,0,5,0,0,G,G,0,0,0,0,0,0,0,0
            1,true,gamma,gamma,mode,Acme,cache,https://acme.example/docs,12.5,G,G,12.5,1,1,1,gamma,,\
            0,0,0,0,0,5,0,0,G,G,0,0,0,0,0,5,0,0
            1,true,zeta,Zeta | <b>,mode,Acme,compute,https://acme.example/docs,12.5,G,G,12.5,1,1,2,zeta,,\
            0,0,0,0,0,5,0,0,G,G,0,0,0,0,0,5,0,0
            4,false,beta,Beta,mode,Acme,compute,https://acme.example/docs,0.0,G,G,0.0,4,2,2,zeta,,\
            0,0,0,0,0,0,0,0,G,G,0,0,0,0,0,0,0,0
            """);
    }

    @Test
    void asMarkdownWithMarkupEscaped() {
        assertThat(rank("markdown", "--category", "compute")).isEqualTo("""
            | Rank | Among all | Service | Provider | Class | Index | Category | In its category | Elastic | Available \
            | Durable | Secure | No infrastructure | Billed per task | Scales to zero | Pay for value |
            | --: | --: | --- | --- | --: | --: | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
            | 1 | 1= | Zeta \\| &lt;b&gt;, mode | Acme | G | 12.5 | Compute | 1 of 2 | 0 | 0 | 0 | 0 | 0 | 5 | 0 | 0 |
            | 2 | 4 | Beta, mode | Acme | G | 0.0 | Compute | 2 of 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            """);
    }

    @Test
    void asJson() {
        assertThat(rank("json", "--category", "cache")).isEqualTo("""
            {
              "rubric" : "2026.2",
              "weights" : {
                "elastic" : 1,
                "available" : 1,
                "durable" : 1,
                "secure" : 1,
                "no-infrastructure" : 1,
                "billed-per-task" : 1,
                "scales-to-zero" : 1,
                "pay-for-value" : 1
              },
              "services" : [
                {
                  "rank" : 1,
                  "tied" : true,
                  "id" : "gamma",
                  "name" : "gamma",
                  "mode" : "mode",
                  "provider" : "Acme",
                  "category" : "cache",
                  "documentation" : "https://acme.example/docs",
                  "index" : 12.5,
                  "class" : "G",
                  "labelClass" : "G",
                  "documentedIndex" : 12.5,
                  "rankAmong" : 1,
                  "categoryRank" : 1,
                  "categorySize" : 1,
                  "categoryLeader" : "gamma",
                  "meets" : [ ],
                  "levels" : {
                    "elastic" : 0,
                    "available" : 0,
                    "durable" : 0,
                    "secure" : 0,
                    "no-infrastructure" : 0,
                    "billed-per-task" : 5,
                    "scales-to-zero" : 0,
                    "pay-for-value" : 0
                  },
                  "documentedClass" : "G",
                  "documentedLabelClass" : "G",
                  "documentedLevels" : {
                    "elastic" : 0,
                    "available" : 0,
                    "durable" : 0,
                    "secure" : 0,
                    "no-infrastructure" : 0,
                    "billed-per-task" : 5,
                    "scales-to-zero" : 0,
                    "pay-for-value" : 0
                  }
                }
              ]
            }
            """);
    }

    @Test
    void byOneWeightTheBestReachA() {
        assertThat(run("rank", "--catalog", folder.toString(), "--weights", "billed-per-task=7").lines().skip(1)
            .limit(4)).extracting(line -> line.substring(0, 20).strip())
            .containsExactly("1=    A to G  0.0–10", "1=    A       100.0", "1=    A       100.0", "4     G       0.0");
    }

    private String rank(String format, String... more) {
        var arguments = new String[7 + more.length];
        System.arraycopy(new String[] {"rank", "--catalog", folder.toString(), "--weights", WEIGHTS, "--format",
            format}, 0, arguments, 0, 7);
        System.arraycopy(more, 0, arguments, 7, more.length);
        return run(arguments);
    }

    private static String run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Program.run((catalogs, files) -> ExitCode.OUTSIDE,
            new PrintWriter(out), new PrintWriter(err), arguments);
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    private void service(String id, String name, String category, String billing) throws IOException {
        Files.writeString(folder.resolve("services/" + id + ".json"), """
            { "id": "%s", "name": "%s", "mode": "mode", "provider": "Acme", "category": "%s",
              "documentation": "https://acme.example/docs", "facts": { "billing-unit": { %s } } }
            """.formatted(id, name, category, billing));
    }

    private static String documented(String unit) {
        return "\"value\": \"" + unit + "\", \"basis\": \"documented\", \"source\": \"https://acme.example/a\","
            + " \"checked\": \"2026-11-23\"";
    }
}
