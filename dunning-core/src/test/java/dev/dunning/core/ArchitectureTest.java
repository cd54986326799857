package dev.dunning.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom, and what nobody uses. */
class ArchitectureTest {

    private static final String ROOT = "dev.dunning.core";

    /** From the bottom to the top: what stands on one line does not know each other, each line knows those above it. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("check"),
            Set.of("money", "calendar"),
            Set.of("law"),
            Set.of("debtor"),
            Set.of("notice"),
            Set.of("receivable"),
            Set.of("claim"),
            Set.of("reason"),
            Set.of("jurisdiction"),
            Set.of("policy"),
            Set.of("decision"),
            Set.of("insight.history"),
            Set.of("insight"),
            Set.of("insight.figures", "insight.forecast", "insight.experiment"),
            Set.of("insight.worklist"),
            Set.of("simulation"),
            Set.of("simulation.analysis", "simulation.backtest"),
            Set.of("json"));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> packages() {
        return CORE.stream().map(ArchitectureTest::room).distinct().sorted();
    }

    private static String room(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_knows_only_those_below_it(String name) {
        int layer = layerOf(name);
        assertThat(layer).as("the place of %s", name).isNotNegative();
        String[] above = LAYERS.subList(layer, LAYERS.size()).stream()
                .flatMap(Set::stream)
                .filter(other -> !other.equals(name))
                .map(ArchitectureTest::pattern)
                .toArray(String[]::new);
        holds(noClasses()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above));
    }

    private static int layerOf(String name) {
        return LAYERS.indexOf(LAYERS.stream()
                .filter(layer -> layer.contains(name))
                .findFirst()
                .orElse(Set.of()));
    }

    private static String pattern(String name) {
        return ROOT + "." + name;
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }

    @Test
    void core_needs_nothing_but_java_and_the_validation_api() {
        holds(classes()
                .that()
                .resideOutsideOfPackage(pattern("json"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "..", "java..", "jakarta.validation..", "org.jspecify.."));
    }

    @Test
    void only_one_class_of_json_knows_jackson() {
        Set<String> users = CORE.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                                .test(dependency.getTargetClass())))
                .map(type -> type.getName().replaceAll("\\$.*", ""))
                .collect(Collectors.toSet());
        assertThat(users).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.startsWith(ROOT + ".json."));
    }

    @Test
    void core_has_no_database_no_log_no_network_and_no_threads() {
        holds(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.sql..",
                                "javax.sql..",
                                "java.util.logging..",
                                "org.slf4j..",
                                "java.nio.file..",
                                "java.net.http..",
                                "java.lang.reflect..")
                        .or(belongToAnyOf(System.Logger.class, Thread.class))
                        .or(resideInAPackage("java.util.concurrent"))));
        holds(noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
    }

    @Test
    void core_reads_no_clock() {
        holds(noClasses()
                .should()
                .callMethodWhere(target(describe("asks for the time", ArchitectureTest::asksForTheTime)))
                .orShould()
                .callConstructor(Date.class));
    }

    private static boolean asksForTheTime(CodeUnitCallTarget target) {
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && (target.getName().equals("now") || target.getName().startsWith("system"));
        boolean millis = target.getOwner().isEquivalentTo(System.class)
                && Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
        return now || millis;
    }

    @Test
    void core_has_no_default_locale_zone_or_charset() {
        holds(noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callConstructor(String.class, byte[].class));
    }

    @Test
    void core_has_no_mutable_static_state() {
        holds(fields().that().areStatic().should().beFinal());
        holds(noFields()
                .that()
                .areStatic()
                .and(describe("are written by hand", (JavaField field) -> !isSynthetic(field)))
                .should()
                .haveRawType(describe("an array", JavaClass::isArray)));
    }

    private static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    @Test
    void money_claims_and_laws_have_no_floating_point() {
        DescribedPredicate<JavaClass> floating = belongToAnyOf(double.class, float.class, Double.class, Float.class);
        String[] exact = {pattern("money"), pattern("claim"), pattern("law"), pattern("calendar")};
        holds(noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(exact)
                .should()
                .haveRawType(floating));
        holds(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(exact)
                .should()
                .haveRawReturnType(floating));
        assertThat(CORE.stream()
                        .filter(resideInAnyPackage(exact))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> unit.getRawParameterTypes().stream().anyMatch(floating)))
                .isEmpty();
    }

    @Test
    void no_name_says_nothing() {
        holds(noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Info|Data|Processor)"));
        holds(noClasses().should().haveNameMatching(".*\\.(Default|Abstract|Base)[A-Z]\\w*"));
    }

    @Test
    void what_is_public_cannot_be_extended_by_accident() {
        holds(classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL));
    }
}
