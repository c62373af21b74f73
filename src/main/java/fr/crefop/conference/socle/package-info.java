/** Shared kernel: the few types every room speaks (money, working days, refusals). It depends on nothing. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Socle", type = org.springframework.modulith.ApplicationModule.Type.OPEN, allowedDependencies = {})
package fr.crefop.conference.socle;
