<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Bilingual Reader, its articles and glossary</source>
        <translation>双语阅读及其文章和术语表</translation>
    </message>
    <message>
        <source>CC-CEDICT, in files of its own</source>
        <translation>CC-CEDICT（独立文件）</translation>
    </message>
    <message>
        <source>Qt and PySide6</source>
        <translation>Qt 和 PySide6</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed, so they show as empty boxes.</source>
        <translation>系统没有安装中文字体，汉字会显示成方框。</translation>
    </message>
    <message>
        <source>Install one, for instance Noto Sans CJK.</source>
        <translation>请安装一种，例如 Noto Sans CJK。</translation>
    </message>
    <message>
        <source>Install the package fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora) or noto-fonts-cjk (Arch), then start the program again.</source>
        <translation>请安装软件包 fonts-noto-cjk（Debian、Ubuntu）、google-noto-sans-cjk-fonts（Fedora）或 noto-fonts-cjk（Arch），然后重新启动程序。</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Bilingual Reader · 双语阅读</source>
        <translation>双语阅读 · Bilingual Reader</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Chinese news and policy texts with pinyin, both scripts, offline English and approved terms. Nothing leaves this machine.</source>
        <translation>阅读中文新闻和政策文章：汉字注音、简繁切换、离线英译、术语审定译法。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Your data: {0}</source>
        <translation>您的数据：{0}</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Newer Versions…</source>
        <translation>查看新版本…</translation>
    </message>
    <message>
        <source>Opens {0} in your browser</source>
        <translation>在浏览器中打开 {0}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>术语(&amp;T)</translation>
    </message>
    <message>
        <source>Tra&amp;nslation</source>
        <translation>翻译(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a text, a newspaper page or a book</source>
        <translation>打开一篇文章、一个报纸版面或一本书</translation>
    </message>
    <message>
        <source>Open &amp;Clipboard Text</source>
        <translation>打开剪贴板中的文字(&amp;C)</translation>
    </message>
    <message>
        <source>Read the text that was copied elsewhere</source>
        <translation>阅读在别处复制的文字</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>搜索文库(&amp;S)</translation>
    </message>
    <message>
        <source>Find articles by Chinese, pinyin without tones, or English</source>
        <translation>用中文、不带声调的拼音或英文查找文章</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>从文库移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the selected article out (Delete in the list)</source>
        <translation>移除所选文章（在列表中按 Delete 键）</translation>
    </message>
    <message>
        <source>Remove the Whole &amp;Page</source>
        <translation>移除整个版面(&amp;P)</translation>
    </message>
    <message>
        <source>Take all articles of the page of the selected one out</source>
        <translation>移除所选文章所在版面的全部文章</translation>
    </message>
    <message>
        <source>Restore the &amp;Bundled Articles</source>
        <translation>恢复内置文章(&amp;B)</translation>
    </message>
    <message>
        <source>Bring the articles back that came with the program</source>
        <translation>恢复随程序附带的文章</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>导出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the article into a PDF file as it is shown</source>
        <translation>按眼前所见把文章写成 PDF 文件</translation>
    </message>
    <message>
        <source>Export &amp;As…</source>
        <translation>导出为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the article as an e-book, for Word, Excel or Anki</source>
        <translation>把文章导出为电子书，或用于 Word、Excel、Anki</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Print the article as it is shown</source>
        <translation>按眼前所见打印文章</translation>
    </message>
    <message>
        <source>&amp;Install Translation Package…</source>
        <translation>安装翻译包(&amp;I)…</translation>
    </message>
    <message>
        <source>Install an Argos package from a file</source>
        <translation>从文件安装 Argos 翻译包</translation>
    </message>
    <message>
        <source>Translation &amp;Packages…</source>
        <translation>翻译包(&amp;P)…</translation>
    </message>
    <message>
        <source>See, add and remove translation packages</source>
        <translation>查看、添加、移除翻译包</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the reader; the place in every text is kept</source>
        <translation>退出程序；每篇文章读到哪里都会记住</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected Chinese as it is shown</source>
        <translation>按眼前所见复制选中的中文</translation>
    </message>
    <message>
        <source>Copy with &amp;Pinyin</source>
        <translation>连同拼音复制(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the selected Chinese with its pinyin</source>
        <translation>复制选中的中文和拼音</translation>
    </message>
    <message>
        <source>Copy Pinyin &amp;Line</source>
        <translation>只复制拼音(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the pinyin of the selection, words joined</source>
        <translation>复制所选文字的拼音，按词连写</translation>
    </message>
    <message>
        <source>Copy &amp;Translation</source>
        <translation>复制译文(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the English of the selected sentence</source>
        <translation>复制选中句子的英文</translation>
    </message>
    <message>
        <source>Next &amp;Script</source>
        <translation>切换字形(&amp;S)</translation>
    </message>
    <message>
        <source>Simplified, then Taiwan, then Hong Kong characters</source>
        <translation>依次为简体、台湾正体、香港繁体</translation>
    </message>
    <message>
        <source>Simplified (简体)</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Show simplified characters</source>
        <translation>以简体字显示</translation>
    </message>
    <message>
        <source>Traditional, Taiwan (繁體·台灣)</source>
        <translation>台湾正体</translation>
    </message>
    <message>
        <source>Show traditional characters after Taiwan&apos;s standard</source>
        <translation>以台湾标准的繁体字显示</translation>
    </message>
    <message>
        <source>Traditional, Hong Kong (繁體·香港)</source>
        <translation>香港繁体</translation>
    </message>
    <message>
        <source>Show traditional characters after Hong Kong&apos;s standard</source>
        <translation>以香港标准的繁体字显示</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>&amp;Default Text Size</source>
        <translation>默认字号(&amp;D)</translation>
    </message>
    <message>
        <source>Text size as it was at first</source>
        <translation>恢复最初的字号</translation>
    </message>
    <message>
        <source>Next T&amp;heme</source>
        <translation>切换主题(&amp;H)</translation>
    </message>
    <message>
        <source>Light, dark, sepia, high contrast, and light again</source>
        <translation>浅色、深色、米黄、高对比度，循环切换</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark ink on a light page</source>
        <translation>浅色页面，深色文字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light ink on a dark page</source>
        <translation>深色页面，浅色文字</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <source>Brown ink on old paper</source>
        <translation>旧纸底色，棕色文字</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>White on black, with bright colours</source>
        <translation>黑底白字，色彩鲜明</translation>
    </message>
    <message>
        <source>The language of menus and messages, from the next start on</source>
        <translation>菜单和消息的语言，下次启动时生效</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Interface Lang&amp;uage</source>
        <translation>界面语言(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Articles Panel</source>
        <translation>文章面板(&amp;A)</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>显示或隐藏文章列表</translation>
    </message>
    <message>
        <source>&amp;Terms Panel</source>
        <translation>术语面板(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the glossary terms</source>
        <translation>显示或隐藏文中术语</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>译文(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the translation</source>
        <translation>显示或隐藏译文</translation>
    </message>
    <message>
        <source>&amp;Next Sentence</source>
        <translation>下一句(&amp;N)</translation>
    </message>
    <message>
        <source>Select the sentence after this one</source>
        <translation>选中后一句</translation>
    </message>
    <message>
        <source>&amp;Previous Sentence</source>
        <translation>上一句(&amp;P)</translation>
    </message>
    <message>
        <source>Select the sentence before this one</source>
        <translation>选中前一句</translation>
    </message>
    <message>
        <source>Next &amp;Unknown Word</source>
        <translation>下一个生词(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the next word that you do not know, or name</source>
        <translation>跳到下一个您不认识的词或专名</translation>
    </message>
    <message>
        <source>Previous Un&amp;known Word</source>
        <translation>上一个生词(&amp;K)</translation>
    </message>
    <message>
        <source>Go to the word that you do not know, or name, before this one</source>
        <translation>跳到上一个您不认识的词或专名</translation>
    </message>
    <message>
        <source>Next A&amp;rticle</source>
        <translation>下一篇文章(&amp;R)</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>打开列表中的下一篇文章</translation>
    </message>
    <message>
        <source>Previous Art&amp;icle</source>
        <translation>上一篇文章(&amp;I)</translation>
    </message>
    <message>
        <source>Open the previous article of the list</source>
        <translation>打开列表中的上一篇文章</translation>
    </message>
    <message>
        <source>Next P&amp;art of the Window</source>
        <translation>窗口的下一部分(&amp;A)</translation>
    </message>
    <message>
        <source>Move the keyboard from part to part</source>
        <translation>键盘焦点依次移到窗口各部分</translation>
    </message>
    <message>
        <source>Previous Part of the &amp;Window</source>
        <translation>窗口的上一部分(&amp;W)</translation>
    </message>
    <message>
        <source>Move the keyboard from part to part, the other way round</source>
        <translation>键盘焦点反向移到窗口各部分</translation>
    </message>
    <message>
        <source>To the Arti&amp;cles</source>
        <translation>到文章列表(&amp;C)</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of articles</source>
        <translation>键盘焦点移到文章列表</translation>
    </message>
    <message>
        <source>To the Te&amp;xt</source>
        <translation>到正文(&amp;X)</translation>
    </message>
    <message>
        <source>Move the keyboard to the article</source>
        <translation>键盘焦点移到正文</translation>
    </message>
    <message>
        <source>To the &amp;Terms</source>
        <translation>到术语(&amp;T)</translation>
    </message>
    <message>
        <source>Move the keyboard to the terms</source>
        <translation>键盘焦点移到术语</translation>
    </message>
    <message>
        <source>To the Trans&amp;lation</source>
        <translation>到译文(&amp;L)</translation>
    </message>
    <message>
        <source>Move the keyboard to the translation</source>
        <translation>键盘焦点移到译文</translation>
    </message>
    <message>
        <source>&amp;Word Card</source>
        <translation>词语卡片(&amp;W)</translation>
    </message>
    <message>
        <source>Show the dictionary entry of the word (Enter in the text)</source>
        <translation>显示词语的词典释义（在正文中按回车键）</translation>
    </message>
    <message>
        <source>&amp;Next Occurrence</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Go to where the chosen term stands next</source>
        <translation>跳到所选术语的下一处</translation>
    </message>
    <message>
        <source>&amp;Previous Occurrence</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Go to where the chosen term stood before</source>
        <translation>跳到所选术语的上一处</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>全部操作及其按键</translation>
    </message>
    <message>
        <source>Open the &amp;Data Folder</source>
        <translation>打开数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Show settings, library and packages in the file manager</source>
        <translation>在文件管理器中显示设置、文库和翻译包</translation>
    </message>
    <message>
        <source>&amp;About Bilingual Reader</source>
        <translation>关于双语阅读(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licences, data folder</source>
        <translation>版本、许可证、数据文件夹</translation>
    </message>
    <message>
        <source>Rea&amp;dings</source>
        <translation>读音(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Correct Reading…</source>
        <translation>更正读音(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose how the word is read (right click on the character)</source>
        <translation>选择这个词的读音（也可右键单击汉字）</translation>
    </message>
    <message>
        <source>&amp;Join with Next Word</source>
        <translation>与后一个词合并(&amp;J)</translation>
    </message>
    <message>
        <source>Make one word of this one and the next, always</source>
        <translation>把这个词和后一个词并成一个词，今后一律如此</translation>
    </message>
    <message>
        <source>Cut &amp;Word in Two</source>
        <translation>切分词语(&amp;W)</translation>
    </message>
    <message>
        <source>Cut the word, at the caret where it is inside, always</source>
        <translation>把词切成两个（光标在词中时从光标处切），今后一律如此</translation>
    </message>
    <message>
        <source>&amp;Undo Correction</source>
        <translation>撤销更正(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>撤销最近一次更正</translation>
    </message>
    <message>
        <source>&amp;Redo Correction</source>
        <translation>重做更正(&amp;R)</translation>
    </message>
    <message>
        <source>Make the correction again that was taken back</source>
        <translation>重做刚才撤销的更正</translation>
    </message>
    <message>
        <source>&amp;Next Uncertain Reading</source>
        <translation>下一个存疑读音(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next word whose reading is uncertain or unknown</source>
        <translation>跳到下一个读音存疑或未知的词</translation>
    </message>
    <message>
        <source>&amp;Previous Uncertain Reading</source>
        <translation>上一个存疑读音(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the word with an uncertain or unknown reading before</source>
        <translation>跳到上一个读音存疑或未知的词</translation>
    </message>
    <message>
        <source>Chec&amp;k These…</source>
        <translation>逐一核对(&amp;K)…</translation>
    </message>
    <message>
        <source>List the uncertain and unknown readings of the article</source>
        <translation>列出文中存疑和未知的读音</translation>
    </message>
    <message>
        <source>&amp;Edit Corrections…</source>
        <translation>管理更正(&amp;E)…</translation>
    </message>
    <message>
        <source>See, remove, import and export what was corrected</source>
        <translation>查看、移除、导入、导出所作的更正</translation>
    </message>
    <message>
        <source>&amp;Add Term…</source>
        <translation>添加术语(&amp;A)…</translation>
    </message>
    <message>
        <source>Add the selected Chinese to your glossary; Enter saves</source>
        <translation>把选中的中文加入您的术语表；按回车键保存</translation>
    </message>
    <message>
        <source>&amp;Import Glossary…</source>
        <translation>导入术语表(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in terms from CSV, Excel, TBX or OmegaT</source>
        <translation>从 CSV、Excel、TBX 或 OmegaT 文件导入术语</translation>
    </message>
    <message>
        <source>&amp;Export Glossary…</source>
        <translation>导出术语表(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the terms as CSV, Excel, TBX or for OmegaT</source>
        <translation>把术语导出为 CSV、Excel、TBX 或 OmegaT 格式</translation>
    </message>
    <message>
        <source>&amp;Pinyin</source>
        <translation>拼音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show Pinyin</source>
        <translation>显示拼音(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide pinyin</source>
        <translation>显示或隐藏拼音</translation>
    </message>
    <message>
        <source>Over &amp;All Words</source>
        <translation>全部词语(&amp;A)</translation>
    </message>
    <message>
        <source>Pinyin over every character</source>
        <translation>每个汉字都注音</translation>
    </message>
    <message>
        <source>Over &amp;Unknown Words</source>
        <translation>仅生词(&amp;U)</translation>
    </message>
    <message>
        <source>Pinyin over names and words that you do not know yet</source>
        <translation>只为专名和您还不认识的词注音</translation>
    </message>
    <message>
        <source>&amp;Words That I Know (HSK 3.0, 2021)</source>
        <translation>认识的词（HSK 3.0，2021 年版）(&amp;W)</translation>
    </message>
    <message>
        <source>Up to HSK &amp;{0}</source>
        <translation>HSK &amp;{0} 级以内</translation>
    </message>
    <message>
        <source>Words up to level {0} count as known, unless you say otherwise</source>
        <translation>{0} 级以内的词算作已认识，您另行标记的除外</translation>
    </message>
    <message>
        <source>Above an &amp;HSK Level (HSK 3.0, 2021)</source>
        <translation>高于某一 HSK 等级（HSK 3.0，2021 年版）(&amp;H)</translation>
    </message>
    <message>
        <source>Above HSK &amp;{0}</source>
        <translation>高于 HSK &amp;{0} 级</translation>
    </message>
    <message>
        <source>Pinyin over names and words above level {0} of HSK 3.0 (2021)</source>
        <translation>只为专名和高于 HSK 3.0（2021 年版）{0} 级的词注音</translation>
    </message>
    <message>
        <source>Over &amp;Glossary Terms</source>
        <translation>仅术语(&amp;G)</translation>
    </message>
    <message>
        <source>Pinyin over the terms of the glossary only</source>
        <translation>只为术语表中的术语注音</translation>
    </message>
    <message>
        <source>Over the Word &amp;Pointed At</source>
        <translation>仅鼠标所指的词(&amp;P)</translation>
    </message>
    <message>
        <source>Pinyin comes and goes over the word under the mouse</source>
        <translation>鼠标指到哪个词，哪个词显示拼音</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>不显示(&amp;N)</translation>
    </message>
    <message>
        <source>No pinyin</source>
        <translation>不显示拼音</translation>
    </message>
    <message>
        <source>&amp;Mark Readings in Doubt</source>
        <translation>标出存疑读音(&amp;M)</translation>
    </message>
    <message>
        <source>Dots under readings that the program is not sure of</source>
        <translation>程序没有把握的读音下面加点</translation>
    </message>
    <message>
        <source>N&amp;otation</source>
        <translation>注音方式(&amp;O)</translation>
    </message>
    <message>
        <source>Tone &amp;Marks (xīn)</source>
        <translation>调号（xīn）(&amp;M)</translation>
    </message>
    <message>
        <source>Pinyin with tone marks</source>
        <translation>带调号的拼音</translation>
    </message>
    <message>
        <source>Tone &amp;Digits (xin1)</source>
        <translation>数字声调（xin1）(&amp;D)</translation>
    </message>
    <message>
        <source>Pinyin with tone digits</source>
        <translation>用数字标声调的拼音</translation>
    </message>
    <message>
        <source>&amp;Zhuyin (ㄒㄧㄣ)</source>
        <translation>注音符号（ㄒㄧㄣ）(&amp;Z)</translation>
    </message>
    <message>
        <source>Zhuyin to the right of the characters</source>
        <translation>注音符号排在汉字右侧</translation>
    </message>
    <message>
        <source>Tone &amp;Colours</source>
        <translation>声调颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Red, Orange, Green, Blue</source>
        <translation>红、橙、绿、蓝(&amp;R)</translation>
    </message>
    <message>
        <source>Red, Green, Blue, &amp;Purple</source>
        <translation>红、绿、蓝、紫(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Blue, Green, Purple, Red</source>
        <translation>蓝、绿、紫、红(&amp;B)</translation>
    </message>
    <message>
        <source>For the &amp;Colour-Blind</source>
        <translation>色觉障碍适用(&amp;C)</translation>
    </message>
    <message>
        <source>Colour the Pin&amp;yin</source>
        <translation>为拼音上色(&amp;Y)</translation>
    </message>
    <message>
        <source>Colour the C&amp;haracters</source>
        <translation>为汉字上色(&amp;H)</translation>
    </message>
    <message>
        <source>Colours of the first to fourth tone; the neutral tone is grey</source>
        <translation>依次为一声到四声的颜色；轻声为灰色</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>不上色</translation>
    </message>
    <message>
        <source>What the tones colour</source>
        <translation>用声调颜色标什么</translation>
    </message>
    <message>
        <source>L&amp;ine Length</source>
        <translation>每行字数(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Longer Lines</source>
        <translation>加长(&amp;L)</translation>
    </message>
    <message>
        <source>More characters on a line</source>
        <translation>每行多排几个字</translation>
    </message>
    <message>
        <source>&amp;Shorter Lines</source>
        <translation>缩短(&amp;S)</translation>
    </message>
    <message>
        <source>Fewer characters on a line</source>
        <translation>每行少排几个字</translation>
    </message>
    <message>
        <source>&amp;Default Line Length</source>
        <translation>默认长度(&amp;D)</translation>
    </message>
    <message>
        <source>Lines as long as they were at first</source>
        <translation>恢复最初的每行字数</translation>
    </message>
    <message>
        <source>Characters on a &amp;Grid</source>
        <translation>按方格排字(&amp;G)</translation>
    </message>
    <message>
        <source>One cell a character, as in exercise books</source>
        <translation>一字一格，像作文稿纸</translation>
    </message>
    <message>
        <source>&amp;Find in the Text…</source>
        <translation>在文中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find Chinese in either script, or pinyin with or without tones</source>
        <translation>查找简体或繁体中文，也可输入拼音，带不带声调都行</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>跳到找到的下一处</translation>
    </message>
    <message>
        <source>Find P&amp;revious</source>
        <translation>查找上一个(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the place that was found before this one</source>
        <translation>跳到找到的上一处</translation>
    </message>
    <message>
        <source>English &amp;Beside the Text</source>
        <translation>左右对照(&amp;B)</translation>
    </message>
    <message>
        <source>Show every sentence&apos;s English beside the article</source>
        <translation>在文章旁边逐句显示英文</translation>
    </message>
    <message>
        <source>English &amp;Line by Line</source>
        <translation>逐句对照(&amp;L)</translation>
    </message>
    <message>
        <source>Show every sentence with its English below it</source>
        <translation>每句下面显示英文</translation>
    </message>
    <message>
        <source>&amp;Translate the Article</source>
        <translation>翻译全文(&amp;T)</translation>
    </message>
    <message>
        <source>Translate every sentence, those in view first; again to pause</source>
        <translation>翻译每一句，先译眼前的；再按一次暂停</translation>
    </message>
    <message>
        <source>&amp;Edit the Sentence&apos;s English</source>
        <translation>编辑本句译文(&amp;E)</translation>
    </message>
    <message>
        <source>Write your own translation of the selected sentence</source>
        <translation>为选中的句子写自己的译文</translation>
    </message>
    <message>
        <source>D&amp;ate of the Article…</source>
        <translation>文章日期(&amp;A)…</translation>
    </message>
    <message>
        <source>Say when the text appeared, which 今年 and 日前 hang on</source>
        <translation>指明文章何时发表，“今年”“日前”以此为准</translation>
    </message>
    <message>
        <source>&amp;Verify Draft…</source>
        <translation>核对译稿(&amp;V)…</translation>
    </message>
    <message>
        <source>Check an English draft of the article: terms and figures</source>
        <translation>核对本文英文译稿中的术语和数字</translation>
    </message>
    <message>
        <source>&amp;Concordance…</source>
        <translation>例句检索(&amp;C)…</translation>
    </message>
    <message>
        <source>Find a word in all articles and translations</source>
        <translation>在所有文章和译文中查找一个词</translation>
    </message>
    <message>
        <source>&amp;Import a Translation Memory…</source>
        <translation>导入翻译记忆库(&amp;I)…</translation>
    </message>
    <message>
        <source>Take sentences from a TMX file into the memory</source>
        <translation>把 TMX 文件中的句子收入记忆库</translation>
    </message>
    <message>
        <source>E&amp;xport the Translation Memory…</source>
        <translation>导出翻译记忆库(&amp;X)…</translation>
    </message>
    <message>
        <source>Write your translations and the memory into a TMX file</source>
        <translation>把您的译文和记忆库写入 TMX 文件</translation>
    </message>
    <message>
        <source>&amp;Download a Translation Package…</source>
        <translation>下载翻译包(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose a package and download it; connects only when told to</source>
        <translation>选择并下载翻译包；只有您要求时才联网</translation>
    </message>
    <message>
        <source>&amp;Mark the Word</source>
        <translation>标记词语(&amp;M)</translation>
    </message>
    <message>
        <source>Word Is &amp;New</source>
        <translation>不认识(&amp;N)</translation>
    </message>
    <message>
        <source>You do not know the word yet, whatever its level</source>
        <translation>您还不认识这个词，不论它是哪一级</translation>
    </message>
    <message>
        <source>&amp;Learning the Word</source>
        <translation>正在学习(&amp;L)</translation>
    </message>
    <message>
        <source>You are learning the word; it counts as unknown</source>
        <translation>您正在学这个词；算作生词</translation>
    </message>
    <message>
        <source>Word Is &amp;Known</source>
        <translation>已认识(&amp;K)</translation>
    </message>
    <message>
        <source>You know the word; it carries no pinyin where unknown words do</source>
        <translation>您认识这个词；只为生词注音时不再注音</translation>
    </message>
    <message>
        <source>&amp;Ignore the Word</source>
        <translation>忽略此词(&amp;I)</translation>
    </message>
    <message>
        <source>The word is not for learning and counts nowhere</source>
        <translation>这个词不必学，一概不计</translation>
    </message>
    <message>
        <source>Words of This A&amp;rticle…</source>
        <translation>本文词语(&amp;R)…</translation>
    </message>
    <message>
        <source>List the words that you do not know yet, and mark or export them</source>
        <translation>列出您还不认识的词，可以标记或导出</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{0} The damaged file was kept as {1}.</source>
        <translation>{0} 损坏的文件已另存为 {1}。</translation>
    </message>
    <message>
        <source>{0} The damaged library was kept as {1}.</source>
        <translation>{0} 损坏的文库已另存为 {1}。</translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation>双语阅读</translation>
    </message>
    <message>
        <source>Something failed: {0}.</source>
        <translation>出了问题：{0}。</translation>
    </message>
    <message>
        <source>A report is in {0}; nothing was sent.</source>
        <translation>报告已写入 {0}，没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>{0} 字</source>
        <translation>{0} 字</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 字</translation>
    </message>
    <message>
        <source>{0} percent read</source>
        <translation>已读 {0}%</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Article with pinyin; arrow keys choose words</source>
        <translation>带拼音的文章；用方向键逐词移动</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>and {0} more</source>
        <translation>另有 {0} 项</translation>
    </message>
    <message>
        <source>click to put “{0}” in; the sentence then counts as yours</source>
        <translation>点击改为“{0}”；此后本句算您的译文</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>不是 {0}</translation>
    </message>
    <message>
        <source>too short?</source>
        <translation>过短？</translation>
    </message>
    <message>
        <source>too long?</source>
        <translation>过长？</translation>
    </message>
    <message>
        <source>repeats itself</source>
        <translation>语句重复</translation>
    </message>
    <message>
        <source>Chinese left in</source>
        <translation>残留中文</translation>
    </message>
    <message>
        <source>no English</source>
        <translation>没有英文</translation>
    </message>
    <message>
        <source>negation lost?</source>
        <translation>漏译否定？</translation>
    </message>
    <message>
        <source>quotes do not close</source>
        <translation>引号不配对</translation>
    </message>
    <message>
        <source>{0} · {1} is superseded</source>
        <translation>{0} · {1} 是旧译</translation>
    </message>
    <message>
        <source>{0} · {1} is forbidden</source>
        <translation>{0} · {1} 禁用</translation>
    </message>
    <message>
        <source>there is no English</source>
        <translation>没有英文</translation>
    </message>
    <message>
        <source>{0} = {1} is missing</source>
        <translation>缺少 {0} = {1}</translation>
    </message>
    <message>
        <source>{0} = {1}, the English has {2}</source>
        <translation>{0} = {1}，英文写的是 {2}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is missing</source>
        <translation>{0}：缺少“{1}”</translation>
    </message>
    <message>
        <source>{0}: “{1}” is superseded, use “{2}”</source>
        <translation>{0}：“{1}”是旧译，应作“{2}”</translation>
    </message>
    <message>
        <source>{0}: “{1}” is forbidden, use “{2}”</source>
        <translation>{0}：“{1}”禁用，应作“{2}”</translation>
    </message>
    <message>
        <source>“{0}” comes {1} times in a row</source>
        <translation>“{0}”连续出现 {1} 次</translation>
    </message>
    <message>
        <source>left in Chinese: {0}</source>
        <translation>残留中文：{0}</translation>
    </message>
    <message>
        <source>short: {0} words for {1} characters</source>
        <translation>过短：{1} 字只译成 {0} 词</translation>
    </message>
    <message>
        <source>long: {0} words for {1} characters</source>
        <translation>过长：{1} 字译成了 {0} 词</translation>
    </message>
    <message>
        <source>nothing in the English says {0}</source>
        <translation>英文没有译出“{0}”</translation>
    </message>
    <message>
        <source>{0} do not close</source>
        <translation>{0} 不配对</translation>
    </message>
    <message>
        <source>read from the text, not certain</source>
        <translation>据文中推断，不一定准确</translation>
    </message>
    <message>
        <source>click to set the date of the article</source>
        <translation>点击设定文章日期</translation>
    </message>
    <message>
        <source>the text does not tell its date · click to set it</source>
        <translation>文中没有说明日期 · 点击设定</translation>
    </message>
    <message>
        <source>{0} = when?</source>
        <translation>{0} = 何时？</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Your data are in {0}</source>
        <translation>您的数据在 {0}</translation>
    </message>
    <message>
        <source>The next start of the program will speak it.</source>
        <translation>下次启动程序时生效。</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>sentences: {0}</source>
        <translation>共 {0} 句</translation>
    </message>
    <message>
        <source>the first {0} sentences</source>
        <translation>前 {0} 句</translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation>尚无译文</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance</source>
        <translation>例句检索</translation>
    </message>
    <message>
        <source>A word, Chinese in either script or English</source>
        <translation>一个词，简体、繁体中文或英文均可</translation>
    </message>
    <message>
        <source>Sentences with the word</source>
        <translation>含有这个词的句子</translation>
    </message>
</context>
<context>
    <name>CorrectionsDesk</name>
    <message>
        <source>Choose a word first.</source>
        <translation>请先选择一个词。</translation>
    </message>
    <message>
        <source>There is no other uncertain reading there.</source>
        <translation>那边没有别的存疑读音了。</translation>
    </message>
    <message>
        <source>Check These</source>
        <translation>逐一核对</translation>
    </message>
    <message>
        <source>No reading of this article is uncertain or unknown.</source>
        <translation>本文没有存疑或未知的读音。</translation>
    </message>
    <message>
        <source>no reading known</source>
        <translation>读音未知</translation>
    </message>
    <message>
        <source>There is no word here to join or cut.</source>
        <translation>这里没有可以合并或切分的词。</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Nothing was corrected yet.</source>
        <translation>还没有作过更正。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Corrections taken in: {0}</source>
        <translation>导入了 {0} 条更正</translation>
    </message>
    <message>
        <source>Corrections written: {0}</source>
        <translation>导出了 {0} 条更正</translation>
    </message>
    <message>
        <source>There is nothing more to take back or repeat.</source>
        <translation>没有可以撤销或重做的了。</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>at one place</source>
        <translation>仅一处</translation>
    </message>
    <message>
        <source>in one article</source>
        <translation>仅一篇</translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation>导入更正</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export Corrections</source>
        <translation>导出更正</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Date of the Article</source>
        <translation>文章日期</translation>
    </message>
    <message>
        <source>Day on which the text appeared</source>
        <translation>文章发表的日期</translation>
    </message>
    <message>
        <source>&amp;Appeared on</source>
        <translation>发表于(&amp;A)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As the Text Tells</source>
        <translation>以文中所述为准</translation>
    </message>
</context>
<context>
    <name>Dating</name>
    <message>
        <source>It counts for every article of its page.</source>
        <translation>同一版面的各篇文章都以此为准。</translation>
    </message>
    <message>
        <source>The text does not tell when it appeared.</source>
        <translation>文中没有说明发表日期。</translation>
    </message>
    <message>
        <source>The library has {0}.</source>
        <translation>文库中记的是 {0}。</translation>
    </message>
    <message>
        <source>The text tells {0}: {1}.</source>
        <translation>文中所述为 {0}：{1}。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>a date with its weekday</source>
        <translation>文中带星期的日期</translation>
    </message>
    <message>
        <source>the date on the page</source>
        <translation>版面上的日期</translation>
    </message>
    <message>
        <source>the dateline and the latest year in the text</source>
        <translation>电头和文中最近的年份</translation>
    </message>
    <message>
        <source>the latest date in the text</source>
        <translation>文中最近的日期</translation>
    </message>
    <message>
        <source>the date of the article</source>
        <translation>文章的日期</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>as they were installed</source>
        <translation>与安装时一致</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256 of the package file</source>
        <translation>翻译包文件的 SHA-256</translation>
    </message>
    <message>
        <source>downloaded from</source>
        <translation>下载来源</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>The package has no README.</source>
        <translation>翻译包中没有 README 文件。</translation>
    </message>
    <message>
        <source>README of the package</source>
        <translation>翻译包的 README</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Agriculture and rural</source>
        <translation>农业农村</translation>
    </message>
    <message>
        <source>Culture and publicity</source>
        <translation>文化宣传</translation>
    </message>
    <message>
        <source>Ecology and energy</source>
        <translation>生态与能源</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Finance and tax</source>
        <translation>财政、金融与税务</translation>
    </message>
    <message>
        <source>Foreign affairs</source>
        <translation>外交</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>工业</translation>
    </message>
    <message>
        <source>Institutions and companies</source>
        <translation>机构与企业</translation>
    </message>
    <message>
        <source>Institutions party state</source>
        <translation>党政机构</translation>
    </message>
    <message>
        <source>Law and governance</source>
        <translation>法律与治理</translation>
    </message>
    <message>
        <source>Macroeconomy and trade</source>
        <translation>宏观经济与贸易</translation>
    </message>
    <message>
        <source>Market regulation and food safety</source>
        <translation>市场监管与食品安全</translation>
    </message>
    <message>
        <source>Meetings and documents</source>
        <translation>会议与文件</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报刊用语</translation>
    </message>
    <message>
        <source>Party and state</source>
        <translation>党和国家</translation>
    </message>
    <message>
        <source>Regional development</source>
        <translation>区域发展</translation>
    </message>
    <message>
        <source>Regions and places</source>
        <translation>地区与地名</translation>
    </message>
    <message>
        <source>Science and technology</source>
        <translation>科学技术</translation>
    </message>
    <message>
        <source>Slogans and set phrases</source>
        <translation>口号与固定说法</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>社会事务</translation>
    </message>
    <message>
        <source>Social security and health</source>
        <translation>社会保障与卫生健康</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>人才</translation>
    </message>
    <message>
        <source>Technology transfer</source>
        <translation>技术转移</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <source>Download a Translation Package</source>
        <translation>下载翻译包</translation>
    </message>
    <message>
        <source>The list of packages is Argos Translate’s own:
{0}
Nothing but the request is sent, and nothing goes online again after the download. The licence and the README of a package are shown once it is installed.</source>
        <translation>翻译包列表由 Argos Translate 提供：
{0}
除下载请求外不发送任何内容，下载之后不再联网。安装后可以查看翻译包的许可证和 README。</translation>
    </message>
    <message>
        <source>Packages on offer</source>
        <translation>可供下载的翻译包</translation>
    </message>
    <message>
        <source>Look up Packages</source>
        <translation>查询翻译包</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No package from Chinese to English is offered.</source>
        <translation>没有提供中译英的翻译包。</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>大小未注明</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>{0} of {1} MB</source>
        <translation>{0}/{1} MB</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>还剩 {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>the draft</source>
        <translation>译稿</translation>
    </message>
    <message>
        <source>Drafts (*.txt *.md *.tmx);;All files (*)</source>
        <translation>译稿 (*.txt *.md *.tmx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Draft</source>
        <translation>打开译稿</translation>
    </message>
    <message>
        <source>Page (*.html);;Workbook (*.xlsx);;Text (*.txt);;Data (*.json)</source>
        <translation>网页 (*.html);;工作簿 (*.xlsx);;文本 (*.txt);;数据 (*.json)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>No faults in {0} sentences; {1} terms used.</source>
        <translation>{0} 句中没有发现问题；用到 {1} 条术语。</translation>
    </message>
    <message>
        <source>{0} of {1} sentences to look at: {2}; {3} terms used.</source>
        <translation>{1} 句中有 {0} 句需要留意：{2}；用到 {3} 条术语。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>旧译</translation>
    </message>
    <message>
        <source>never</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>untranslated</source>
        <translation>漏译</translation>
    </message>
</context>
<context>
    <name>EnglishDesk</name>
    <message>
        <source>No translation package is installed; choose “Download a Translation Package…” or install one from a file.</source>
        <translation>尚未安装翻译包；请选择“下载翻译包…”，或从文件安装。</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add Term</source>
        <translation>添加术语</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pinyin</source>
        <translation>拼音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>出处(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>通行</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>旧译</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>禁用</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>E-book (*.epub)</source>
        <translation>电子书 (*.epub)</translation>
    </message>
    <message>
        <source>E-book with English (*.epub)</source>
        <translation>中英对照电子书 (*.epub)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Word document with English in a table (*.docx)</source>
        <translation>中英对照表格 Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Web page with English (*.html)</source>
        <translation>中英对照网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook of sentences and terms (*.xlsx)</source>
        <translation>句子和术语的 Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx)</source>
        <translation>翻译记忆库 (*.tmx)</translation>
    </message>
    <message>
        <source>Anki cards of unknown words and terms (*.apkg)</source>
        <translation>生词和术语的 Anki 卡片 (*.apkg)</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>{0} is being written; its English may take a while.</source>
        <translation>正在写入 {0}；英文部分可能需要一些时间。</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入 {0}</translation>
    </message>
    <message>
        <source>Written: {0}; {1} of {2} sentences have no English.</source>
        <translation>已写入 {0}；{2} 句中有 {1} 句没有英文。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Chinese in either script, or pinyin</source>
        <translation>简体、繁体中文或拼音</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文中查找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>GlossaryManager</name>
    <message>
        <source>Import Glossary</source>
        <translation>导入术语表</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.xlsx *.tbx *.xml *.txt *.utf8);;All files (*)</source>
        <translation>术语表 (*.csv *.tsv *.xlsx *.tbx *.xml *.txt *.utf8);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>正在读取 {0}…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tab-separated (*.tsv)</source>
        <translation>制表符分隔 (*.tsv)</translation>
    </message>
    <message>
        <source>TBX 3 Basic, DCA (*.tbx)</source>
        <translation>TBX 3 Basic, DCA (*.tbx)</translation>
    </message>
    <message>
        <source>TBX 3 Basic, DCT (*.tbx)</source>
        <translation>TBX 3 Basic, DCT (*.tbx)</translation>
    </message>
    <message>
        <source>TBX 2, martif (*.tbx)</source>
        <translation>TBX 2, martif (*.tbx)</translation>
    </message>
    <message>
        <source>OmegaT glossary (*.txt)</source>
        <translation>OmegaT 术语表 (*.txt)</translation>
    </message>
    <message>
        <source>Export Glossary</source>
        <translation>导出术语表</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>{0} terms are in {1}.</source>
        <translation>已把 {0} 条术语写入 {1}。</translation>
    </message>
    <message>
        <source>From the {0} glossary; what you save comes before it.</source>
        <translation>取自{0}术语表；您保存的内容优先于它。</translation>
    </message>
    <message>
        <source>The English is the dictionary&apos;s first meaning.</source>
        <translation>英文取自词典的第一个义项。</translation>
    </message>
    <message>
        <source>{0} is in your glossary.</source>
        <translation>“{0}”已加入您的术语表。</translation>
    </message>
    <message>
        <source>{0}: {1} new terms, {2} changed, {3} as before.</source>
        <translation>{0}：新增 {1} 条，更改 {2} 条，不变 {3} 条。</translation>
    </message>
    <message>
        <source>{0} terms are in the {1} glossary.</source>
        <translation>已把 {0} 条术语收入{1}术语表。</translation>
    </message>
    <message>
        <source>{0} rows read …</source>
        <translation>已读取 {0} 行…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Glossary</source>
        <translation>导入术语表</translation>
    </message>
    <message>
        <source>Report by row</source>
        <translation>逐行报告</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In the text</source>
        <translation>在正文中</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一个词</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>上一个词</translation>
    </message>
    <message>
        <source>Extend to the next word</source>
        <translation>选到下一个词</translation>
    </message>
    <message>
        <source>Extend to the previous word</source>
        <translation>选到上一个词</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>选中下一句</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>选中上一句</translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <translation>多选后一句</translation>
    </message>
    <message>
        <source>Extend back by a sentence</source>
        <translation>多选前一句</translation>
    </message>
    <message>
        <source>Caret to the next character</source>
        <translation>光标移到下一个字</translation>
    </message>
    <message>
        <source>Caret to the previous character</source>
        <translation>光标移到上一个字</translation>
    </message>
    <message>
        <source>Extend by a character</source>
        <translation>多选后一个字</translation>
    </message>
    <message>
        <source>Extend back by a character</source>
        <translation>多选前一个字</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>选中下一段</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>选中上一段</translation>
    </message>
    <message>
        <source>Extend by a paragraph</source>
        <translation>多选后一段</translation>
    </message>
    <message>
        <source>Extend back by a paragraph</source>
        <translation>多选前一段</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>向下翻一页</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>向上翻一页</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>到文首</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>到文末</translation>
    </message>
    <message>
        <source>Word card</source>
        <translation>词语卡片</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>In a panel</source>
        <translation>在面板中</translation>
    </message>
    <message>
        <source>Open the article; open or close the term</source>
        <translation>打开文章；展开或收起术语</translation>
    </message>
    <message>
        <source>Next and previous occurrence of the open term</source>
        <translation>所展开术语的下一处和上一处</translation>
    </message>
    <message>
        <source>Copy the rendering of the term</source>
        <translation>复制术语的译法</translation>
    </message>
    <message>
        <source>Next and previous place in the find bar</source>
        <translation>查找栏中的下一处和上一处</translation>
    </message>
    <message>
        <source>Close the word card, the find bar or the message</source>
        <translation>关闭词语卡片、查找栏或消息</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>house</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>个人</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>Nothing in the library has “{0}”.</source>
        <translation>文库中没有“{0}”。</translation>
    </message>
    <message>
        <source>The library is empty. Open a file, drop files here or read a copied text; the right mouse button brings the bundled articles back.</source>
        <translation>文库是空的。可以打开文件、把文件拖到这里，或阅读复制的文字；单击鼠标右键可恢复内置文章。</translation>
    </message>
    <message>
        <source>Removed from the library: {0}</source>
        <translation>已从文库移除：{0}</translation>
    </message>
    <message>
        <source>Removed from the library: {0} articles.</source>
        <translation>已从文库移除 {0} 篇文章。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>All bundled articles are in the library.</source>
        <translation>内置文章都在文库中。</translation>
    </message>
    <message>
        <source>Bundled articles back in the library: {0}</source>
        <translation>已放回文库的内置文章：{0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from Library</source>
        <translation>从文库移除</translation>
    </message>
    <message>
        <source>Remove the Whole Page: {0} Articles</source>
        <translation>移除整个版面：{0} 篇文章</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bilingual Reader</source>
        <translation>双语阅读</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Over glossary terms</source>
        <translation>仅术语表中的术语</translation>
    </message>
    <message>
        <source>HSK &gt; {0}</source>
        <translation>HSK &gt; {0}</translation>
    </message>
    <message>
        <source>Over names and words above level {0} of HSK 3.0 (2021)</source>
        <translation>专名和高于 HSK 3.0（2021 年版）{0} 级的词</translation>
    </message>
</context>
<context>
    <name>MemoryFiles</name>
    <message>
        <source>Import a Translation Memory</source>
        <translation>导入翻译记忆库</translation>
    </message>
    <message>
        <source>TMX (*.tmx)</source>
        <translation>TMX (*.tmx)</translation>
    </message>
    <message>
        <source>{0}: {1} new, {2} changed, {3} known already, {4} left out.</source>
        <translation>{0}：新增 {1} 句，更改 {2} 句，已有 {3} 句，略过 {4} 句。</translation>
    </message>
    <message>
        <source>Export the Translation Memory</source>
        <translation>导出翻译记忆库</translation>
    </message>
    <message>
        <source>Sentences written to {0}: {1}.</source>
        <translation>已向 {0} 写入 {1} 句。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>NearMatch</name>
    <message>
        <source>Start from it</source>
        <translation>以此为底稿</translation>
    </message>
    <message>
        <source>memory · {0}</source>
        <translation>记忆库 · {0}</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>文本 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>{0}: there is no article in it.</source>
        <translation>{0}：其中没有文章。</translation>
    </message>
</context>
<context>
    <name>PackageManager</name>
    <message>
        <source>Install Translation Package</source>
        <translation>安装翻译包</translation>
    </message>
    <message>
        <source>Argos packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>Argos 翻译包 (*.argosmodel *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Installing {0} …</source>
        <translation>正在安装 {0}…</translation>
    </message>
    <message>
        <source>{0} is installed; sentences are translated with it from now on.</source>
        <translation>{0} 已安装，今后用它翻译句子。</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} 已移除。</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Translation Packages</source>
        <translation>翻译包</translation>
    </message>
    <message>
        <source>No package is installed. Without one, sentences outside the bundled articles get a word-for-word gloss. A package is an .argosmodel file; once installed it works without a network.</source>
        <translation>尚未安装翻译包。没有翻译包时，内置文章以外的句子只有逐词对照。翻译包是 .argosmodel 文件，安装后无需联网即可使用。</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>已安装的翻译包</translation>
    </message>
    <message>
        <source>Install from File…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Another article was opened; nothing was written.</source>
        <translation>打开了另一篇文章，没有输出任何内容。</translation>
    </message>
    <message>
        <source>The readings are being looked at in context; then it is written.</source>
        <translation>正在根据上下文核实读音，随后输出。</translation>
    </message>
    <message>
        <source>Written: {0}, pages: {1}.</source>
        <translation>已写入 {0}，共 {1} 页。</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Parallel</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Translate the article</source>
        <translation>翻译全文</translation>
    </message>
</context>
<context>
    <name>ParallelPane</name>
    <message>
        <source>not translated yet</source>
        <translation>尚未翻译</translation>
    </message>
    <message>
        <source>English of the article</source>
        <translation>文章的英文</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>左右对照</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>逐句对照</translation>
    </message>
    <message>
        <source>ENGLISH</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>QuietDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Ways to read the character</source>
        <translation>这个字的读音</translation>
    </message>
    <message>
        <source>Another reading, for instance hang2 or háng</source>
        <translation>其他读音，例如 hang2 或 háng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>本文各处</translation>
    </message>
    <message>
        <source>Always for this word</source>
        <translation>这个词一律如此</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>搜索文库</translation>
    </message>
    <message>
        <source>Chinese in either script, pinyin without tones, or English</source>
        <translation>简体、繁体中文，不带声调的拼音，或英文</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索内容（Esc）</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} 处</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Press the new keys for “{0}”. Backspace leaves it without any, Esc as it is.</source>
        <translation>请按“{0}”的新快捷键。退格键清除，Esc 键保持原样。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”. Press it again to take it away from there.</source>
        <translation>{0} 已用于“{1}”。再按一次即改作此用。</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation>所有快捷键已恢复默认。</translation>
    </message>
    <message>
        <source>Enter on a line, then the new keys, change it.</source>
        <translation>在一行上按回车键，再按新的快捷键，即可更改。</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>no translation</source>
        <translation>没有译文</translation>
    </message>
    <message>
        <source>{0} · figures differ</source>
        <translation>{0} · 数字不同</translation>
    </message>
    <message>
        <source>sentence {0} of {1}</source>
        <translation>第 {0}/{1} 句</translation>
    </message>
    <message>
        <source>sentences {0}–{1} of {2}</source>
        <translation>第 {0}–{1}/{2} 句</translation>
    </message>
    <message>
        <source>translating …</source>
        <translation>正在翻译…</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Why this</source>
        <translation>选用理由</translation>
    </message>
    <message>
        <source>Literally</source>
        <translation>字面义</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>又作</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>参见</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>文中 {0} 处</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>approved</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>通行</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>旧译</translation>
    </message>
    <message>
        <source>never</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>通行</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>旧译</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>title</source>
        <translation>篇名</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>加引号</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复出现</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Expressions that might be terms: add one</source>
        <translation>可能是术语的词语：点击添加</translation>
    </message>
    <message>
        <source>The glossary knows no term of this article.</source>
        <translation>术语表中没有本文的术语。</translation>
    </message>
    <message>
        <source>Candidates · {0}</source>
        <translation>候选 · {0}</translation>
    </message>
    <message>
        <source>TERMS · {0}</source>
        <translation>术语 · {0}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按出现顺序</translation>
    </message>
    <message>
        <source>by domain</source>
        <translation>按领域</translation>
    </message>
    <message>
        <source>unseen first</source>
        <translation>未读优先</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Order of terms: {0}</source>
        <translation>术语排序：{0}</translation>
    </message>
    <message>
        <source>general words</source>
        <translation>一般词语</translation>
    </message>
    <message>
        <source>Copy rendering</source>
        <translation>复制译法</translation>
    </message>
    <message>
        <source>Copy term</source>
        <translation>复制术语</translation>
    </message>
    <message>
        <source>Copy term and rendering</source>
        <translation>复制术语和译法</translation>
    </message>
    <message>
        <source>Copy the whole card</source>
        <translation>复制整张卡片</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>More pinyin modes</source>
        <translation>更多拼音显示方式</translation>
    </message>
    <message>
        <source>SCRIPT</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>PINYIN</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Simplified characters</source>
        <translation>简体字</translation>
    </message>
    <message>
        <source>Traditional characters, Taiwan</source>
        <translation>繁体字，台湾标准</translation>
    </message>
    <message>
        <source>Traditional characters, Hong Kong</source>
        <translation>繁体字，香港标准</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Over every character</source>
        <translation>每个汉字都注音</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>生词</translation>
    </message>
    <message>
        <source>Over words you have not marked as known</source>
        <translation>只为您尚未标为认识的词注音</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Over the word under the mouse</source>
        <translation>只为鼠标所指的词注音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No pinyin</source>
        <translation>不显示拼音</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Accessibility</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation>双语阅读</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>基层治理</translation>
    </message>
    <message>
        <source>Elderly care</source>
        <translation>养老</translation>
    </message>
    <message>
        <source>Food safety</source>
        <translation>食品安全</translation>
    </message>
    <message>
        <source>Sci-tech</source>
        <translation>科技</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>人才</translation>
    </message>
    <message>
        <source>Taxation</source>
        <translation>税务</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
</context>
<context>
    <name>TranslationStrip</name>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Write your own translation; it is kept at once</source>
        <translation>写自己的译文，随写随存</translation>
    </message>
    <message>
        <source>Remove mine</source>
        <translation>移除我的译文</translation>
    </message>
    <message>
        <source>Install a translation package…</source>
        <translation>安装翻译包…</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>本句译文</translation>
    </message>
    <message>
        <source>kept as you write · Esc ends</source>
        <translation>随写随存 · 按 Esc 结束</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>正在翻译…</translation>
    </message>
    <message>
        <source>Select a sentence to see its English here.</source>
        <translation>选中一个句子，英文会显示在这里。</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify Draft</source>
        <translation>核对译稿</translation>
    </message>
    <message>
        <source>Paste the English of this article here, one sentence or paragraph a line.</source>
        <translation>请把本文的英文粘贴到这里，一句或一段占一行。</translation>
    </message>
    <message>
        <source>English draft</source>
        <translation>英文译稿</translation>
    </message>
    <message>
        <source>Terms are checked against the glossary, figures against the Chinese.</source>
        <translation>术语对照术语表核对，数字对照中文核对。</translation>
    </message>
    <message>
        <source>Sentences to look at</source>
        <translation>需要留意的句子</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Open Draft…</source>
        <translation>打开译稿…</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>保存报告…</translation>
    </message>
</context>
<context>
    <name>VocabularyDesk</name>
    <message>
        <source>Choose a word first.</source>
        <translation>请先选择一个词。</translation>
    </message>
    <message>
        <source>{0} % known</source>
        <translation>认识 {0} %</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Chosen because the text has {0}.</source>
        <translation>因文中有“{0}”而选用。</translation>
    </message>
    <message>
        <source>Chosen because the text speaks of {0}: {1}.</source>
        <translation>因文中涉及{0}而选用：{1}。</translation>
    </message>
    <message>
        <source>Right on {0}; replaced in {1}.</source>
        <translation>在 {0} 仍适用；{1} 起改用新译。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>审定译法。</translation>
    </message>
    <message>
        <source>Approved ({0}).</source>
        <translation>审定译法（{0}）。</translation>
    </message>
    <message>
        <source>Approved, in force since {0}.</source>
        <translation>审定译法，自 {0} 起使用。</translation>
    </message>
    <message>
        <source>Approved ({0}), in force since {1}.</source>
        <translation>审定译法（{0}），自 {1} 起使用。</translation>
    </message>
    <message>
        <source>In use on {0}; “{1}” is approved only since {2}.</source>
        <translation>在 {0} 通行；“{1}”自 {2} 起才审定。</translation>
    </message>
    <message>
        <source>In use; “{0}” is the wording of laws, which this text does not quote.</source>
        <translation>通行译法；“{0}”是法律条文的说法，本文没有引用法律。</translation>
    </message>
    <message>
        <source>In use; it fits this text better than the approved rendering.</source>
        <translation>通行译法，比审定译法更适合本文。</translation>
    </message>
    <message>
        <source>In use; the glossary knows no approved rendering.</source>
        <translation>通行译法；术语表中没有审定译法。</translation>
    </message>
    <message>
        <source>laws</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>government work reports</source>
        <translation>政府工作报告</translation>
    </message>
    <message>
        <source>white papers</source>
        <translation>白皮书</translation>
    </message>
    <message>
        <source>universities</source>
        <translation>高等学校</translation>
    </message>
    <message>
        <source>Zhuzhou</source>
        <translation>株洲</translation>
    </message>
    <message>
        <source>sale or licensing</source>
        <translation>转让或许可</translation>
    </message>
    <message>
        <source>taxation</source>
        <translation>税务</translation>
    </message>
    <message>
        <source>the army or floods</source>
        <translation>军队或防汛</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>The word</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Table (*.tsv)</source>
        <translation>表格 (*.tsv)</translation>
    </message>
    <message>
        <source>Anki cards (*.apkg)</source>
        <translation>Anki 卡片 (*.apkg)</translation>
    </message>
    <message>
        <source>Export Words</source>
        <translation>导出词语</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Known: {0} of {1} running words ({2} %), {3} of {4} different ones ({5} %)</source>
        <translation>全文 {1} 词，认识 {0} 词（{2} %）；不同的词 {4} 个，认识 {3} 个（{5} %）</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入 {0}</translation>
    </message>
</context>
<context>
    <name>WordStates</name>
    <message>
        <source>New</source>
        <translation>生词</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>还不认识</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>在学</translation>
    </message>
    <message>
        <source>being learned; counts as unknown</source>
        <translation>正在学；算作生词</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>认识</translation>
    </message>
    <message>
        <source>known; no pinyin where unknown words have it</source>
        <translation>已认识；只为生词注音时不注音</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>not for learning; counts nowhere</source>
        <translation>不必学；一概不计</translation>
    </message>
</context>
<context>
    <name>WordTableModel</name>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>HSK</source>
        <translation>HSK</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>首次出现的句子</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>reference translation</source>
        <translation>参考译文</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>word-for-word gloss, not a translation</source>
        <translation>逐词对照 · 不是译文</translation>
    </message>
    <message>
        <source>from your translation memory</source>
        <translation>取自您的记忆库</translation>
    </message>
    <message>
        <source>your translation</source>
        <translation>您的译文</translation>
    </message>
    <message>
        <source>Starter (policy news), small built-in model</source>
        <translation>入门模型（政策新闻），内置小模型</translation>
    </message>
    <message>
        <source>the model is unsure of this sentence</source>
        <translation>模型对本句没有把握</translation>
    </message>
    <message>
        <source>simplified characters</source>
        <translation>简体字</translation>
    </message>
    <message>
        <source>traditional characters</source>
        <translation>繁体字</translation>
    </message>
    <message>
        <source>no dictionary is installed</source>
        <translation>没有安装词典</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of This Article</source>
        <translation>本文词语</translation>
    </message>
    <message>
        <source>The words are being counted.</source>
        <translation>正在统计词语。</translation>
    </message>
    <message>
        <source>Words that you do not know yet</source>
        <translation>您还不认识的词</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>按原文顺序</translation>
    </message>
    <message>
        <source>in the order of the text</source>
        <translation>按原文顺序</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>按出现次数</translation>
    </message>
    <message>
        <source>the most frequent words first</source>
        <translation>出现次数多的在前</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Bilingual Reader</source>
        <translation>双语阅读</translation>
    </message>
</context>
</TS>
