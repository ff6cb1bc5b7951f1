package cn.heyan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** No field of an instance is a float or a double; constants may say how sure or how alike is enough. */
final class FieldsAreExact extends ArchCondition<JavaClass> {

    FieldsAreExact() {
        super("have no floating-point fields");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isEquivalentTo(double.class)
                        || field.getRawType().isEquivalentTo(float.class))
                .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
    }
}
