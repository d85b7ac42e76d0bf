<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>No font with Chinese characters is installed, so they show as empty boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one, for instance Noto Sans CJK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora) or noto-fonts-cjk (Arch), then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Bilingual Reader · 双语阅读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese news and policy texts with pinyin, both scripts, offline English and approved terms. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {0} in your browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tra&amp;nslation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text, a newspaper page or a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Clipboard Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text that was copied elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the article into a PDF file as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the article as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install Translation Package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install an Argos package from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation &amp;Packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, add and remove translation packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the reader; the place in every text is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected Chinese as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;Pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected Chinese with its pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Pinyin &amp;Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the pinyin of the selection, words joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the English of the selected sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified, then Taiwan, then Hong Kong characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified (简体)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show simplified characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional, Taiwan (繁體·台灣)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show traditional characters after Taiwan&apos;s standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional, Hong Kong (繁體·香港)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show traditional characters after Hong Kong&apos;s standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, then dark, then sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark ink on a light page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light ink on a dark page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown ink on old paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Terms Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the glossary terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sentence after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sentence before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Unknown Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next word above your level, or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Un&amp;known Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the word above your level, or name, before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next A&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Art&amp;icle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the previous article of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next P&amp;art of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard from part to part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Part of the &amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard from part to part, the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Arti&amp;cles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the list of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Trans&amp;lation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the dictionary entry of the word (Enter in the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the chosen term stands next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the chosen term stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Data Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show settings, library and packages in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Bilingual Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences, data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the word is read (right click on the character)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with Next Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one word of this one and the next, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ut Word in Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the word, at the caret where it is inside, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the correction again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Uncertain Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next word whose reading is uncertain or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Uncertain Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the word with an uncertain or unknown reading before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k These…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the uncertain and unknown readings of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, remove, import and export what was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected Chinese to your glossary; Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in terms from CSV, Excel, TBX or OmegaT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the terms as CSV, Excel, TBX or for OmegaT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over &amp;All Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin over every character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over &amp;Unknown Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin over names and words that you do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above an &amp;HSK Level (HSK 3.0, 2021)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above HSK &amp;{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin over names and words above level {0} of HSK 3.0 (2021)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over &amp;Glossary Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin over the terms of the glossary only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the Word &amp;Pointed At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin comes and goes over the word under the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark Readings in Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots under readings that the program is not sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone &amp;Marks (xīn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin with tone marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone &amp;Digits (xin1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin with tone digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zhuyin (ㄒㄧㄣ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhuyin to the right of the characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone &amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Red, Orange, Green, Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, Green, Blue, &amp;Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blue, Green, Purple, Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;Colour-Blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the Pin&amp;yin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the C&amp;haracters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the first to fourth tone; the neutral tone is grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tones colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ine Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longer Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More characters on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shorter Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer characters on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default Line Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines as long as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters on a &amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell a character, as in exercise books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Chinese in either script, or pinyin with or without tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find P&amp;revious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place that was found before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English &amp;Beside the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every sentence&apos;s English beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English &amp;Line by Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every sentence with its English below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Translate the Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate every sentence, those in view first; again to pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the Sentence&apos;s English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your own translation of the selected sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ate of the Article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the text appeared, which 今年 and 日前 hang on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify Draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an English draft of the article: terms and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Concordance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word in all articles and translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a Translation Memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sentences from a TMX file into the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the Translation Memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your translations and the memory into a TMX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download a Translation Package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a package and download it; connects only when told to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} percent read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article with pinyin; arrow keys choose words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Your data are in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>sentences: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {0} sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, Chinese in either script or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences with the word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionsDesk</name>
    <message>
        <source>Choose a word first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other uncertain reading there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading of this article is uncertain or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reading known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word here to join or cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was corrected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections taken in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to take back or repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Date of the Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the text appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appeared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Text Tells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dating</name>
    <message>
        <source>It counts for every article of its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not tell when it appeared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text tells {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>The package has no README.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>README of the package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <source>Download a Translation Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of packages is Argos Translate’s own:
{0}
Nothing but the request is sent, and nothing goes online again after the download. The licence and the README of a package are shown once it is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages on offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package from Chinese to English is offered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts (*.txt *.md *.tmx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.html);;Workbook (*.xlsx);;Text (*.txt);;Data (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnglishDesk</name>
    <message>
        <source>No translation package is installed; choose “Download a Translation Package…” or install one from a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Chinese in either script, or pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryManager</name>
    <message>
        <source>Import Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.xlsx *.tbx *.xml *.txt *.utf8);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab-separated (*.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TBX 3 Basic, DCA (*.tbx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TBX 3 Basic, DCT (*.tbx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TBX 2, martif (*.tbx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OmegaT glossary (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} terms are in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the {0} glossary; what you save comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The English is the dictionary&apos;s first meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in your glossary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} new terms, {2} changed, {3} as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} terms are in the {1} glossary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows read …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend to the next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend to the previous word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend back by a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret to the next character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret to the previous character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend by a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend back by a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend by a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend back by a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article; open or close the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous occurrence of the open term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rendering of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous place in the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the word card, the find bar or the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bilingual Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over glossary terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSK &gt; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over names and words above level {0} of HSK 3.0 (2021)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryFiles</name>
    <message>
        <source>Import a Translation Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMX (*.tmx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} new, {2} changed, {3} known already, {4} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Translation Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences written to {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearMatch</name>
    <message>
        <source>Start from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory · {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: there is no article in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageManager</name>
    <message>
        <source>Install Translation Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argos packages (*.argosmodel *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is installed; sentences are translated with it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Translation Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package is installed. Without one, sentences outside the bundled articles get a word-for-word gloss. A package is an .argosmodel file; once installed it works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another article was opened; nothing was put on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings are being looked at in context; then it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}, pages: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParallelPane</name>
    <message>
        <source>not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENGLISH</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Ways to read the character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reading, for instance hang2 or háng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always for this word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys for “{0}”. Backspace leaves it without any, Esc as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”. Press it again to take it away from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a line, then the new keys, change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Why this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Literally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions that might be terms: add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glossary knows no term of this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TERMS · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of terms: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy term and rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pinyin modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCRIPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINYIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional characters, Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional characters, Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over every character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over words you have not marked as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the word under the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pinyin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationStrip</name>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your own translation; it is kept at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a translation package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as you write · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a sentence to see its English here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the English of this article here, one sentence or paragraph a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms are checked against the glossary, figures against the Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Bilingual Reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>{0} 字</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
