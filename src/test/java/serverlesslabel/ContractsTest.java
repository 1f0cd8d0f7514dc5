package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What a method throws is part of its contract, unchecked or not. Checkstyle sees it only where there is Javadoc. */
class ContractsTest {

    @Test
    void everyExceptionAPublicMethodThrowsIsTold() throws IOException {
        assertThat(untold(Path.of("src/main/java"))).isEmpty();
    }

    private static List<String> untold(Path sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null); var tree = Files.walk(sources)) {
            var java = tree.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(null, files, null, null, null,
                files.getJavaFileObjectsFromPaths(java));
            var untold = new ArrayList<String>();
            for (var unit : task.parse()) new Throws(DocTrees.instance(task), unit, untold).scan(unit, null);
            return untold;
        }
    }

    /** Goes through a file, in and out of its types and methods. */
    private static final class Throws extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private final CompilationUnitTree unit;
        private final List<String> untold;
        private Optional<String> contract = Optional.empty();
        /** What the method declares: an exception may be told by the name of its declared kind. */
        private List<? extends ExpressionTree> declared = List.of();

        Throws(DocTrees docs, CompilationUnitTree unit, List<String> untold) {
            this.docs = docs;
            this.unit = unit;
            this.untold = untold;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            // What is inside a method is its own affair.
            return contract.isPresent() ? null : super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var modifiers = method.getModifiers();
            boolean inherited = modifiers.getAnnotations().stream().anyMatch(each ->
                each.getAnnotationType().toString().equals("Override"));
            if (!modifiers.getFlags().contains(Modifier.PUBLIC) || inherited) return null;
            contract = Optional.of(Optional.ofNullable(docs.getDocComment(getCurrentPath())).orElse(""));
            declared = method.getThrows();
            super.visitMethod(method, nothing);
            contract = Optional.empty();
            return null;
        }

        @Override
        public Void visitThrow(ThrowTree thrown, Void nothing) {
            if (contract.isPresent() && thrown.getExpression() instanceof NewClassTree made
                && !tells(made.getIdentifier()) && declared.stream().noneMatch(this::tells))
                untold.add(unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(
                    docs.getSourcePositions().getStartPosition(unit, thrown)) + " " + made.getIdentifier());
            return super.visitThrow(thrown, nothing);
        }

        private boolean tells(Tree exception) {
            return contract.filter(words -> words.contains("@throws " + exception)).isPresent();
        }
    }
}
